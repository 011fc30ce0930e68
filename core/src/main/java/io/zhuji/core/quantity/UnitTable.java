package io.zhuji.core.quantity;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

/**
 * The units by name: exact factors from the definitions of the SI (BIPM brochure, 9th edition; GB 3100-1993) and the
 * everyday and Chinese names people give them.
 */
final class UnitTable {

    /**
     * One unit without prefix.
     *
     * @param code     UCUM code
     * @param symbol   as printed
     * @param metric   whether it takes prefixes
     * @param factor   to the base units
     * @param offset   added after the factor
     * @param base     base units and exponents, as {@code g m-1 s-2}
     * @param nature   what it says about a compound it stands in
     */
    record Atom(
            String code,
            String symbol,
            boolean metric,
            Rational factor,
            Rational offset,
            Map<String, Integer> base,
            Nature nature) {}

    enum Nature {
        OTHER,
        MASS,
        VOLUME,
        AMOUNT,
        FRACTION,
        FORCE
    }

    /** A name found: the unit, the power of ten before it, and the code and symbol of the prefix. */
    record Named(Atom atom, int power, String prefix) {}

    private static final Map<String, Atom> ATOMS;
    private static final Map<String, String> EVERYDAY;
    private static final Map<String, String> CHINESE;
    private static final String PREFIXES = "Y24Z21E18P15T12G9M6k3h2d-1c-2m-3u-6n-9p-12f-15a-18da1";
    private static final Map<String, Integer> POWERS;
    private static final Map<String, String> CHINESE_PREFIXES =
            Map.of("千", "k", "毫", "m", "微", "u", "纳", "n", "兆", "M", "厘", "c", "分", "d", "百", "h", "皮", "p", "吉", "G");

    // code | symbol | metric | factor | offset | base | nature | Chinese names
    private static final String TABLE = """
            m|m|y|1|0|m|OTHER|米,公尺
            g|g|y|1|0|g|MASS|克
            s|s|y|1|0|s|OTHER|秒
            A|A|y|1|0|A|OTHER|安,安培
            K|K|y|1|0|K|OTHER|开,开尔文
            mol|mol|y|1|0|mol|AMOUNT|摩,摩尔
            cd|cd|y|1|0|cd|OTHER|坎,坎德拉
            rad|rad|y|1|0|rad|OTHER|弧度
            sr|sr|y|1|0|sr|OTHER|球面度
            L|L|y|0.001|0|m3|VOLUME|升,公升
            t|t|y|1000000|0|g|MASS|吨
            min|min|n|60|0|s|OTHER|分钟,分
            h|h|n|3600|0|s|OTHER|小时,时
            d|d|n|86400|0|s|OTHER|天,日
            wk|wk|n|604800|0|s|OTHER|周,星期
            mo|mo|n|1|0|mo|OTHER|个月,月
            a|a|n|12|0|mo|OTHER|年,岁,周岁
            Hz|Hz|y|1|0|s-1|OTHER|赫,赫兹
            N|N|y|1000|0|g m s-2|FORCE|牛,牛顿
            gf|gf|y|9.80665|0|g m s-2|FORCE|克力
            Pa|Pa|y|1000|0|g m-1 s-2|OTHER|帕,帕斯卡
            J|J|y|1000|0|g m2 s-2|OTHER|焦,焦耳
            cal|cal|y|4184|0|g m2 s-2|OTHER|卡,卡路里
            W|W|y|1000|0|g m2 s-3|OTHER|瓦,瓦特
            VA|VA|y|1|0|VA|OTHER|伏安
            var|var|y|1|0|var|OTHER|乏
            V|V|y|1000|0|g m2 s-3 A-1|OTHER|伏,伏特
            Ohm|Ω|y|1000|0|g m2 s-3 A-2|OTHER|欧,欧姆
            S|S|y|0.001|0|g-1 m-2 s3 A2|OTHER|西门子
            F|F|y|0.001|0|g-1 m-2 s4 A2|OTHER|法,法拉
            H|H|y|1000|0|g m2 s-2 A-2|OTHER|亨,亨利
            C|C|y|1|0|A s|OTHER|库,库仑
            T|T|y|1000|0|g s-2 A-1|OTHER|特,特斯拉
            Wb|Wb|y|1000|0|g m2 s-2 A-1|OTHER|韦,韦伯
            lm|lm|y|1|0|cd sr|OTHER|流,流明
            lx|lx|y|1|0|cd sr m-2|OTHER|勒,勒克斯
            Bq|Bq|y|1|0|Bq|OTHER|贝可,贝可勒尔
            Gy|Gy|y|1|0|Gy|OTHER|戈,戈瑞
            Sv|Sv|y|1|0|Sv|OTHER|希,希沃特
            bar|bar|y|100000000|0|g m-1 s-2|OTHER|巴
            atm|atm|n|101325000|0|g m-1 s-2|OTHER|标准大气压
            m[Hg]|mHg|y|133322387.415|0|g m-1 s-2|OTHER|米汞柱
            m[H2O]|mH₂O|y|9806650|0|g m-1 s-2|OTHER|米水柱
            Cel|℃|n|1|273.15|K|OTHER|摄氏度
            [degF]|℉|n|5/9|45967/180|K|OTHER|华氏度
            deg|°|n|1|0|deg|OTHER|
            [in_i]|in|n|0.0254|0|m|OTHER|英寸
            [ft_i]|ft|n|0.3048|0|m|OTHER|英尺
            [lb_av]|lb|n|453.59237|0|g|MASS|磅
            [oz_av]|oz|n|28.349523125|0|g|MASS|盎司
            [jin]|斤|n|500|0|g|MASS|斤,市斤
            ar|a|y|100|0|m2|OTHER|公亩
            har|hm²|n|10000|0|m2|OTHER|公顷
            tex|tex|y|1/1000|0|g m-1|OTHER|特克斯
            [den]|den|n|1/9000|0|g m-1|OTHER|旦,旦尼尔
            %|%|n|1/100|0||FRACTION|
            [ppth]|‰|n|1/1000|0||FRACTION|
            [ppm]|ppm|n|1/1000000|0||FRACTION|
            [ppb]|ppb|n|1/1000000000|0||FRACTION|
            [ppt]|ppt|n|1/1000000000000|0||FRACTION|
            [pH]|pH|n|1|0|[pH]|OTHER|
            B|B|y|1|0|B|OTHER|贝
            [CFU]|CFU|n|1|0|[CFU]|OTHER|菌落形成单位
            [MPN]|MPN|n|1|0|[MPN]|OTHER|
            [IU]|IU|y|1|0|[IU]|OTHER|国际单位
            [NTU]|NTU|n|1|0|[NTU]|OTHER|
            [GU]|GU|n|1|0|[GU]|OTHER|
            [SDCM]|SDCM|n|1|0|[SDCM]|OTHER|
            [HV]|HV|n|1|0|[HV]|OTHER|
            [HB]|HB|n|1|0|[HB]|OTHER|
            [HBW]|HBW|n|1|0|[HBW]|OTHER|
            [HRC]|HRC|n|1|0|[HRC]|OTHER|
            [HRB]|HRB|n|1|0|[HRB]|OTHER|
            [HRA]|HRA|n|1|0|[HRA]|OTHER|
            [HL]|HL|n|1|0|[HL]|OTHER|
            [HA]|HA|n|1|0|[HA]|OTHER|
            [HD]|HD|n|1|0|[HD]|OTHER|
            [pnt]|P|n|1|0|[pnt]|OTHER|
            """;

    // as written = code; a unit of several units may stand on the right
    private static final String WRITTEN = """
            kWh=kW.h KWH=kW.h KWh=kW.h kwh=kW.h Kwh=kW.h Wh=W.h wh=W.h WH=W.h mWh=mW.h MWh=MW.h Ah=A.h mAh=mA.h mah=mA.h MAH=mA.h
            Nm=N.m l=L ml=mL ML=mL Ml=mL KG=kg Kg=kg kG=kg KM=km Km=km MM=mm Mm=mm CM=cm Cm=cm MG=mg G=g
            KPA=kPa kpa=kPa Kpa=kPa KPa=kPa MPA=MPa Mpa=MPa pa=Pa w=W kw=kW KW=kW Kw=kW v=V kv=kV KV=kV
            hz=Hz HZ=Hz khz=kHz KHz=kHz KHZ=kHz mhz=MHz LX=lx Lx=lx lux=lx Lux=lx LM=lm Lm=lm Klx=klx
            ℃=Cel °C=Cel °c=Cel ℉=[degF] °F=[degF] °=deg degC=Cel ohm=Ohm Ω=Ohm kΩ=kOhm KΩ=kOhm MΩ=MOhm mΩ=mOhm GΩ=GOhm
            ‰=[ppth] ppm=[ppm] PPM=[ppm] Ppm=[ppm] ppb=[ppb] PPB=[ppb] ppt=[ppt] ppmv=[ppm]{vol} ppmw=[ppm]{mass} pH=[pH] PH=[pH] ph=[pH]
            CFU=[CFU] cfu=[CFU] MPN=[MPN] mpn=[MPN] IU=[IU] NTU=[NTU] FTU=[NTU] GU=[GU] SDCM=[SDCM] HV=[HV] HB=[HB] HBW=[HBW]
            HRC=[HRC] HRB=[HRB] HRA=[HRA] HL=[HL] HA=[HA] HD=[HD] mmHg=mm[Hg] mHg=m[Hg] mmH2O=mm[H2O] mH₂O=m[H2O] mmH₂O=mm[H2O]
            rpm={r}/min r={r} dBA=dB{A} dBa=dB{A} db=dB DB=dB vol%=%{vol} in=[in_i] inch=[in_i] ft=[ft_i] lb=[lb_av] oz=[oz_av]
            sec=s hr=h hrs=h hour=h hours=h day=d days=d week=wk weeks=wk month=mo months=mo year=a years=a minutes=min minute=min yr=a
            cycle={cycle} cycles={cycle} times={times} pcs={pcs} pc={pcs} kgf=kgf den=[den] D=[den] ug=ug mcg=ug Bq=Bq hm=hm
            Kcal=kcal KCAL=kcal mgKOH=mg{KOH} KJ=kJ kj=kJ kn=kN KN=kN Va=VA kva=kVA KVA=kVA uS=uS us=us ha=har P=[pnt]
            """;

    static {
        Map<String, Atom> atoms = new HashMap<>();
        Map<String, String> everyday = new HashMap<>();
        Map<String, String> chineseNames = new HashMap<>();
        Map<String, Integer> powers = new HashMap<>();
        for (int i = 0; i < PREFIXES.length(); ) {
            int end = i;
            while (Character.isLetter(PREFIXES.charAt(end))) {
                end++;
            }
            int stop = end + 1;
            while (stop < PREFIXES.length() && Character.isDigit(PREFIXES.charAt(stop))) {
                stop++;
            }
            powers.put(PREFIXES.substring(i, end), Integer.parseInt(PREFIXES.substring(end, stop)));
            i = stop;
        }
        TABLE.lines().forEach(line -> addAtom(line, atoms, chineseNames));
        for (String pair : WRITTEN.replace('\n', ' ').split(" ")) {
            int mark = pair.indexOf('=');
            everyday.put(pair.substring(0, mark), pair.substring(mark + 1));
        }
        String chinese = "转={r} 次={times} 循环={cycle} 周期={cycle} 公斤=kg 公里=km 公分=cm 大卡=kcal 千卡=kcal 千瓦时=kW.h 瓦时=W.h "
                + "安时=A.h 毫安时=mA.h 度={度} 分贝=dB 公斤力=kgf 千克力=kgf 平方米=m2 平方厘米=cm2 平方毫米=mm2 平方分米=dm2 平方千米=km2 "
                + "平方公里=km2 立方米=m3 立方厘米=cm3 立方分米=dm3 立方毫米=mm3 牛米=N.m 毫米汞柱=mm[Hg] 毫米水柱=mm[H2O] "
                + "德尼尔=[den] 个=个 件=件 只=只 片=片 粒=粒 台=台 根=根 包=包 盒=盒 张=张 层=层 株=株 人=人 枚=枚 支=支 瓶=瓶 套=套 条=条 处=处 "
                + "颗=颗 双=双 对=对 袋=袋 块=块 目=目 皿=皿 平皿={皿}";
        for (String pair : chinese.split(" ")) {
            int mark = pair.indexOf('=');
            String code = pair.substring(mark + 1);
            chineseNames.put(pair.substring(0, mark), code.equals(pair.substring(0, mark)) ? "{" + code + "}" : code);
        }
        ATOMS = Collections.unmodifiableMap(atoms);
        EVERYDAY = Collections.unmodifiableMap(everyday);
        CHINESE = Collections.unmodifiableMap(chineseNames);
        POWERS = Collections.unmodifiableMap(powers);
    }

    private UnitTable() {}

    private static void addAtom(String line, Map<String, Atom> atoms, Map<String, String> chineseNames) {
        String[] cell = line.split("\\|", -1);
        Map<String, Integer> base = new HashMap<>();
        for (String part : cell[5].split(" ")) {
            if (!part.isEmpty()) {
                int digits = part.length();
                while (digits > 0 && (Character.isDigit(part.charAt(digits - 1)) || part.charAt(digits - 1) == '-')) {
                    digits--;
                }
                base.put(
                        part.substring(0, digits),
                        digits == part.length() ? 1 : Integer.parseInt(part.substring(digits)));
            }
        }
        Atom atom = new Atom(
                cell[0],
                cell[1],
                cell[2].equals("y"),
                number(cell[3]),
                number(cell[4]),
                Map.copyOf(base),
                Nature.valueOf(cell[6]));
        atoms.put(cell[0], atom);
        for (String name : cell[7].split(",")) {
            if (!name.isEmpty()) {
                chineseNames.put(name, cell[0]);
            }
        }
    }

    private static Rational number(String text) {
        int slash = text.indexOf('/');
        return slash < 0
                ? Rational.exact(new BigDecimal(text))
                : Rational.of(Long.parseLong(text.substring(0, slash)), Long.parseLong(text.substring(slash + 1)));
    }

    /** The code that an everyday word in letters or signs stands for; null where it is none. */
    static @org.jspecify.annotations.Nullable String everyday(String word) {
        return EVERYDAY.get(word);
    }

    /** The unit of a code with or without prefix; null where it is none. */
    static @org.jspecify.annotations.Nullable Named named(String code) {
        Atom plain = ATOMS.get(code);
        if (plain != null) {
            return new Named(plain, 0, "");
        }
        for (int length = 1; length <= 2 && length < code.length(); length++) {
            Integer power = POWERS.get(code.substring(0, length));
            Atom atom = power == null ? null : ATOMS.get(code.substring(length));
            if (power != null && atom != null && atom.metric()) {
                return new Named(atom, power, code.substring(0, length));
            }
        }
        return null;
    }

    /** The longest Chinese unit that begins there; its length is the index's, its code the value's. */
    static @org.jspecify.annotations.Nullable Found chinese(String text, int from) {
        for (int end = Math.min(text.length(), from + 6); end > from; end--) {
            String word = text.substring(from, end);
            String code = CHINESE.get(word);
            if (code != null) {
                return new Found(code, end);
            }
            String prefix = CHINESE_PREFIXES.get(word.substring(0, 1));
            String rest = prefix == null ? null : CHINESE.get(word.substring(1));
            Named unit = rest == null ? null : named(prefix + rest);
            if (unit != null) {
                return new Found(prefix + rest, end);
            }
        }
        return null;
    }

    /** A code and the index after the words it was found in. */
    record Found(String code, int end) {}
}
