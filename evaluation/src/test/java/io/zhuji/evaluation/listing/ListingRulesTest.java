package io.zhuji.evaluation.listing;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhuji.core.catalog.Catalog;
import io.zhuji.core.finding.Basis;
import io.zhuji.core.finding.Finding;
import io.zhuji.core.finding.Messages;
import io.zhuji.core.finding.Outcome;
import io.zhuji.core.finding.Pointer;
import io.zhuji.core.resource.TextResource;
import io.zhuji.core.rule.Rule;
import io.zhuji.core.rule.RuleSet;
import io.zhuji.core.rule.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListingRulesTest {

    private static final Catalog CATALOG = Catalog.builtIn();
    private static final ListingCheck CHECK = ListingCheck.of(CATALOG);
    private static final LocalDate ON = LocalDate.of(2026, 11, 22);

    /**
     * Path, title and attributes, and what one rule says of them. Attributes are {@code name=value}, parted by {@code ;}.
     * For every rule: one listing in order, one that is not, one that lacks the fact or to which the rule does not apply.
     */
    @ParameterizedTest(name = "{3}: {0} {1} {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # a standard is cited
            居家 > 床品件套 | 全棉四件套 | 执行标准=GB/T 22844-2009 | standard-cited | CONFORMS cited
            居家 > 床品件套 | 全棉四件套 | 材质=100%棉 | standard-cited | UNKNOWN none-cited
            居家 > 床品件套 | 全棉四件套 | 价格=299 | standard-cited | UNKNOWN not-captured
            零食 | 薄荷软糖 | 产地=意大利;配料表=白砂糖 | standard-cited | NOT_APPLICABLE imported
            # it can be read
            女装 | 针织衫 | 执行标准=FZ/T 73020-2019 | standard-readable | CONFORMS readable
            女装 | 针织衫 | 执行标准=NO.XX77302见吊牌背面 | standard-readable | SUSPECT malformed
            女装 | 针织衫 | 执行标准=见吊牌 | standard-readable | UNKNOWN no-number
            女装 | 针织衫 | 执行标准= | standard-readable | UNKNOWN empty
            # it is known
            女装 | 针织衫 | 执行标准=FZ/T 73020-2019 | standard-known | CONFORMS known
            女装 | 针织衫 | 执行标准=GB 18401 | standard-known | NOTICE undated
            茶叶 | 绿茶 | 执行标准=GB/T 99650;配料=茶叶 | standard-known | UNKNOWN not-in-catalog
            女装 | 针织衫 | 执行标准=Q/ABC 003-2024 | standard-known | UNKNOWN enterprise-standard
            女装 | 针织衫 | 执行标准=T/CNTAC 8-2018 | standard-known | UNKNOWN group-standard
            女装 | 针织衫 | 执行标准=GB 18401-2009 | standard-known | UNKNOWN edition-not-in-catalog
            女装 | 针织衫 | 材质=棉 | standard-known | NOT_APPLICABLE none-cited
            # it is in force
            女装 | 针织衫 | 执行标准=FZ/T 73020-2019 | standard-in-force | CONFORMS in-force
            女装 | 针织衫 | 执行标准=FZ/T 73020-2012 | standard-in-force | SUSPECT superseded
            女装 | 针织衫 | 执行标准=GB 18401-2003 | standard-in-force | SUSPECT mandatory-superseded
            女装 | 针织衫 | 执行标准=Q/ABC 003-2024 | standard-in-force | NOT_APPLICABLE none-known
            # it is a product standard
            女装 | 针织衫 | 执行标准=FZ/T 73020-2019 GB 18401-2010 | product-standard | CONFORMS product-standard
            女装 | 针织衫 | 执行标准=GB 18401-2010 | product-standard | NOTICE general-only
            女装 | 针织衫 | 执行标准=GB/T 99998-2001 | product-standard | UNKNOWN role-not-known
            女装 | 针织衫 | 材质=棉 | product-standard | NOT_APPLICABLE none-cited
            # safety class
            童装 | 男童T恤 | 安全等级=B类 | safety-class | CONFORMS meets
            童装 | 男童T恤 | 安全等级=C类 | safety-class | VIOLATION too-low-child
            童装 | 婴儿连体衣 | 安全技术类别=GB 31701-2015 B类 | safety-class | VIOLATION too-low-infant
            童装 | 连体衣 | 安全类别=B类;适用年龄=0-24个月 | safety-class | VIOLATION too-low-infant
            童装 | 牛仔外套 | 安全类别=B类;参考身高=90-130cm | safety-class | SUSPECT too-low-infant-size
            '' | 宝宝连体衣 | 安全类别=B类 | safety-class | SUSPECT too-low-infant-assumed
            童装 | 童装春款新品 | 安全类别=C类 | safety-class | SUSPECT too-low-child-assumed
            女装 | 打底衫 | 安全类别=C | safety-class | VIOLATION too-low
            居家 > 被枕 | 蚕丝被 | 安全类别=C类 | safety-class | SUSPECT too-low-assumed
            女装 | 毛呢大衣 | 安全类别=C类（非直接接触皮肤的纺织产品） | safety-class | CONFORMS meets
            居家 > 床品件套 | 全棉四件套 | 材质=100%棉 | safety-class | UNKNOWN not-stated
            童装 | 婴儿哈衣 | 材质=100%棉 | safety-class | UNKNOWN not-stated-infant
            居家 > 床品件套 | 全棉四件套 | 安全类别=合格 | safety-class | UNKNOWN unreadable
            男士西服 | 修身西装套装 | 价格=699 | safety-class | UNKNOWN not-captured
            居家 > 布艺软装 | 吸水浴室地垫 | 材质=100%棉 | safety-class | UNKNOWN scope-unsettled
            空调 | 壁挂空调 | 型号=KFR-35 | safety-class | NOT_APPLICABLE no-textile
            # ages
            童装 | 针织衫 | 适用年龄=4-8岁 | age-scope | CONFORMS one-audience
            童装 | 针织衫 | 适用年龄=0-6岁 | age-scope | NOTICE over-36-months
            童装 | 针织衫 | 适用年龄=10-18岁 | age-scope | NOTICE over-14-years
            童装 | 针织衫 1-3岁 | 适用年龄=4-8岁 | age-scope | NOTICE differs
            '' | 宝宝针织衫 | 材质=棉 | age-scope | NOTICE infant-assumed
            童装 | 婴幼儿T恤 | 适用年龄=1-2岁;执行标准=GB/T 22849-2014 | age-scope | SUSPECT out-of-standard
            '' | 针织衫 | 材质=棉 | age-scope | NOT_APPLICABLE not-told
            # CCC
            空调 | 壁挂空调 | 3C证书编号=2021010703123456 | ccc | CONFORMS fits
            空调 | 壁挂空调 | CCC=2021010703123456 | ccc | CONFORMS fits
            空调 | 壁挂空调 | 3C认证=是，2021010703123456 | ccc | CONFORMS fits
            空调 | 壁挂空调 | 3C=有 | ccc | UNKNOWN no-number
            运动 | 儿童自行车14寸 | 3C=2017012201001234 | ccc | CONFORMS fits
            婴童 | 婴儿学步车折叠 | 执行标准=GB 14749-2006 | ccc | UNKNOWN not-stated
            '' | 某某神奇产品 | 3C证书编号=2021010703123456 | ccc | CONFORMS well-formed
            手机 | 5G智能手机 | 3C证书编号=2022011606123456 | ccc | CONFORMS fits
            空调 | 壁挂空调 | 3C证书编号=2021010713123456 | ccc | SUSPECT class-differs
            空调 | 壁挂空调 | 3C证书编号=20210107031234 | ccc | SUSPECT malformed-length
            空调 | 壁挂空调 | 3C证书编号=2021O10703123456 | ccc | SUSPECT malformed-characters
            空调 | 壁挂空调 | 3C证书编号=0000000000000000 | ccc | SUSPECT malformed-zeros
            空调 | 壁挂空调 | 3C证书编号=2031010703123456 | ccc | SUSPECT malformed-year
            空调 | 壁挂空调 | 证书编号=2021010703123456;证书状态=暂停 | ccc | SUSPECT suspended
            空调 | 壁挂空调 | 证书编号=2021010703123456;证书状态=已注销 | ccc | SUSPECT ended
            空调 | 壁挂空调 | CCC强制性认证=否 | ccc | SUSPECT denied
            空调 | 壁挂空调 | CCC强制性认证=是 | ccc | UNKNOWN no-number
            空调 | 壁挂空调 | 型号=KFR-35 | ccc | UNKNOWN not-stated
            空调 | 壁挂空调 | 价格=2999 | ccc | UNKNOWN not-captured
            扫地机器人 | 智能扫地机 | 型号=S1 | ccc | UNKNOWN scope-unsettled
            加湿器 | 空气加湿器 | 型号=J1 | ccc | NOT_APPLICABLE not-due
            # energy label
            空调 | 壁挂空调 | 能效等级=一级能效 | energy-label | CONFORMS stated
            显示器 | 27英寸显示器 | 能效备案号=202106-14-11027226-462651443728322560 | energy-label | CONFORMS filed
            空调 | 新一级能效变频壁挂空调 | 型号=KFR-35 | energy-label | NOTICE title-only
            空调 | 壁挂空调 | 能效等级=无 | energy-label | SUSPECT denied
            空调 | 壁挂空调 | 能效等级=七级 | energy-label | SUSPECT no-such-grade
            显示器 | 27英寸显示器 | 能效备案号=20210614 | energy-label | SUSPECT filing-malformed
            空调 | 壁挂空调 | 型号=KFR-35 | energy-label | UNKNOWN not-stated
            空调 | 壁挂空调 | 价格=2999 | energy-label | UNKNOWN not-captured
            家用电器 | 落地扇 | 型号=F1 | energy-label | UNKNOWN scope-unsettled
            加湿器 | 空气加湿器 | 型号=J1 | energy-label | NOT_APPLICABLE not-due
            # licences
            糖果 | 牛轧糖 | 生产许可证编号=SC10633019702613 | licence | CONFORMS sound
            糖果 | 牛轧糖 | 生产许可证编号=SC10633019702614 | licence | SUSPECT food-check-digit
            糖果 | 牛轧糖 | 生产许可证编号=SC106330197026 | licence | SUSPECT food-length
            糖果 | 牛轧糖 | 生产许可证编号=QS330113010101 | licence | SUSPECT qs-ended
            糖果 | 牛轧糖 | 生产许可证编号=QS330113010101;生产日期=2017-05-01 | licence | CONFORMS sound
            糖果 | 牛轧糖 | 生产许可证编号=330113010101 | licence | UNKNOWN digits-only
            糖果 | 牛轧糖 | 配料表=白砂糖 | licence | UNKNOWN not-stated
            糖果 | 牛轧糖 | 价格=20 | licence | UNKNOWN not-captured
            糖果 | 牛轧糖 | 配料表=白砂糖;产地=日本 | licence | NOT_APPLICABLE imported
            女装 | 针织衫 | 材质=棉 | licence | NOT_APPLICABLE not-due
            美妆 | 儿童面霜 | 生产许可证编号=沪妆20160023 | licence | NOT_APPLICABLE not-due
            # bar codes and credit codes
            女装 | 针织衫 | 商品条形码=6901209302473 | identifiers | CONFORMS gtin-sound
            女装 | 针织衫 | 商品条形码=6901209302474 | identifiers | SUSPECT gtin-check-digit
            女装 | 针织衫 | 商品条形码=0000000000000 | identifiers | SUSPECT gtin-all-zeros
            女装 | 针织衫 | 商品条形码=690120930247 | identifiers | SUSPECT gtin-check-digit
            女装 | 针织衫 | 统一社会信用代码=91330100MA2B1 | identifiers | SUSPECT credit-code-length
            女装 | 针织衫 | 商品条形码=见包装 | identifiers | NOT_APPLICABLE none
            # figures against the mandatory standards of the goods
            女装>T恤 | 纯棉短袖T恤女 | 安全类别=B类;甲醛含量=≤75mg/kg | mandatory-limits | CONFORMS within
            女装>T恤 | 纯棉短袖T恤女 | 安全类别=B类;甲醛含量=120mg/kg | mandatory-limits | VIOLATION outside
            女装>T恤 | 纯棉短袖T恤女 | 安全类别=B类;甲醛含量=不大于0.01% | mandatory-limits | VIOLATION outside
            女装>T恤 | 纯棉短袖T恤女 | 安全类别=B类;甲醛含量=75 | mandatory-limits | UNKNOWN unit-missing
            女装>T恤 | 纯棉短袖T恤女 | 安全类别=B类;甲醛含量(mg/kg)=75 | mandatory-limits | CONFORMS within
            女装>T恤 | 纯棉短袖T恤女 | 安全类别=B类;甲醛含量（mg/kg）=76 | mandatory-limits | VIOLATION outside
            女装>T恤 | 纯棉短袖T恤女 | 安全类别=B类;甲醛=未检出 | mandatory-limits | UNKNOWN undecided
            女装>T恤 | 纯棉短袖T恤女 | 安全类别=B类;甲醛=未检出(<20mg/kg) | mandatory-limits | CONFORMS within
            女装>T恤 | 纯棉短袖T恤女 | 安全类别=A类;甲醛含量=50mg/kg | mandatory-limits | VIOLATION outside
            女装>外套 | 呢大衣女 | 安全类别=C类;甲醛含量=200mg/kg | mandatory-limits | CONFORMS within
            女装>T恤 | 纯棉短袖T恤女 | 安全类别=B类;pH值=6.5 | mandatory-limits | CONFORMS within
            女装>T恤 | 纯棉短袖T恤女 | 安全类别=B类;pH值=9.5 | mandatory-limits | SUSPECT outside-in-doubt
            女装>T恤 | 纯棉短袖T恤女 | 安全类别=B类;耐水色牢度=2级 | mandatory-limits | SUSPECT outside-in-doubt
            女装>T恤 | 纯棉短袖T恤女 | 安全类别=B类;耐水色牢度=3-4级 | mandatory-limits | CONFORMS within
            女装>T恤 | 纯棉短袖T恤女 | 安全类别=B类;甲醛含量=合格 | mandatory-limits | NOT_APPLICABLE no-figure
            女装>T恤 | 纯棉短袖T恤女 | 安全类别=B类;厚度=3cm | mandatory-limits | NOT_APPLICABLE no-figure
            母婴>童鞋 | 儿童运动鞋 | 甲醛含量=30mg/kg | mandatory-limits | UNKNOWN no-limit-known
            # the bucket of a filter, a ban repeated, a slip of the pen are no figures
            女装>T恤 | 纯棉短袖T恤女 | 安全类别=A类;甲醛含量=75mg/kg以下 | mandatory-limits | NOT_APPLICABLE no-figure
            厨卫>燃气灶 | 嵌入式燃气灶 | 热效率=50%-55% | mandatory-limits | NOT_APPLICABLE no-figure
            电动车 | 电动自行车 | 蓄电池标称电压=48V及以上 | mandatory-limits | NOT_APPLICABLE no-figure
            女装>T恤 | 纯棉短袖T恤女 | 安全类别=B类;可分解致癌芳香胺染料=禁用 | mandatory-limits | NOT_APPLICABLE no-figure
            女装>T恤 | 纯棉短袖T恤女 | 安全类别=B类;甲醛含量=-5mg/kg | mandatory-limits | NOT_APPLICABLE no-figure
            # the part, or whether the standard reaches the goods, is not told
            玩具>积木 | 木制积木 3岁+ | 甲醛含量=50mg/kg | mandatory-limits | SUSPECT outside-in-doubt
            电动车 | 电动自行车 | 最高设计车速=35km/h | mandatory-limits | SUSPECT outside-in-doubt
            建材>涂料 | 内墙乳胶漆 | voc=90g/L | mandatory-limits | SUSPECT outside-in-doubt
            床品>四件套 | 全棉四件套 | 甲醛含量=80mg/kg | mandatory-limits | SUSPECT outside-in-doubt
            居家>被枕 | 蚕丝被 | 安全类别=C类;甲醛含量=200mg/kg | mandatory-limits | SUSPECT outside-in-doubt
            童装>外套 | 儿童羽绒服 90-130cm | 安全类别=B类;甲醛含量=50mg/kg | mandatory-limits | SUSPECT outside-in-doubt
            # it is outside whichever class is meant
            居家>被枕 | 蚕丝被 | 安全类别=C类;甲醛含量=400mg/kg | mandatory-limits | VIOLATION outside
            童装>外套 | 儿童羽绒服 90-130cm | 安全类别=B类;甲醛含量=100mg/kg | mandatory-limits | VIOLATION outside
            # a remark behind the figure
            女装>T恤 | 纯棉短袖T恤女 | 安全类别=B类;甲醛含量=80mg/kg（合格） | mandatory-limits | VIOLATION outside
            # of limits in two units that of the figure is meant
            日用>保鲜盒 | 塑料保鲜盒 | 总迁移量=≤10mg/dm² | mandatory-limits | CONFORMS within
            日用>保鲜盒 | 塑料保鲜盒 | 总迁移量=15mg/dm² | mandatory-limits | SUSPECT outside-in-doubt
            # the part or the class is named
            文具>胶水 | 学生固体胶 | 苯含量=0.1g/kg | mandatory-limits | CONFORMS within
            文具>书包 | 小学生书包 | 甲醛含量=350mg/kg | mandatory-limits | SUSPECT outside-in-doubt
            口罩 | KN95口罩 | 执行标准=GB 2626-2019;过滤效率=96% | mandatory-limits | CONFORMS within
            口罩 | KN95口罩 | 执行标准=GB 2626-2019;过滤效率=94% | mandatory-limits | SUSPECT outside-in-doubt
            # of grades the last is the floor
            厨卫>燃气灶 | 嵌入式燃气灶 | 热效率=63% | mandatory-limits | CONFORMS within
            厨卫>燃气灶 | 嵌入式燃气灶 | 热效率=50% | mandatory-limits | SUSPECT outside-in-doubt
            # an edition whose figures are not held is not judged by those of the one before
            玩具>积木 | 木制积木 3岁+ | 可溶性铅=100mg/kg | mandatory-limits | UNKNOWN no-limit-known
            玩具>积木 | 木制积木 3岁+ | 铅迁移量=50mg/kg;执行标准=GB 6675.4-2014 | mandatory-limits | UNKNOWN no-limit-known
            母婴>儿童家具 | 儿童床 | 甲醛含量=25mg/kg | mandatory-limits | UNKNOWN no-limit-known
            # figures against the standards the page cites
            校服 | 中小学生校服 | 执行标准=GB/T 31888-2015;棉纤维含量=60% | declared-limits | CONFORMS within
            校服 | 中小学生校服 | 执行标准=GB/T 31888-2015;棉纤维含量=30% | declared-limits | SUSPECT outside-in-doubt
            校服 | 中小学生校服 | 执行标准=GB/T 31888-2015;棉纤维含量=30 | declared-limits | UNKNOWN unit-missing
            校服 | 中小学生校服 | 执行标准=GB/T 31888-2015 | declared-limits | NOT_APPLICABLE no-figure
            女装>T恤 | 纯棉短袖T恤女 | 安全类别=B类;pH值=8.0;执行标准=GB 18401-2003 | declared-limits | NOT_APPLICABLE no-figure
            建材>板材 | 胶合板 | 甲醛释放量=0.08mg/m³;执行标准=GB/T 39600-2021 ENF级 | declared-limits | SUSPECT outside-in-doubt
            建材>板材 | 胶合板 | 甲醛释放量=0.02mg/m³;执行标准=GB/T 39600-2021 ENF级 | declared-limits | CONFORMS within
            办公用品 | 铅笔 | 执行标准=GB 8771-2007;可溶性铅=5000mg/kg | declared-limits | VIOLATION outside
            # origin
            零食 | 薄荷软糖 | 产地=意大利 | imported | NOTICE imported
            零食 | 薄荷软糖 | 产地=中国浙江 | imported | NOT_APPLICABLE home
            零食 | 薄荷软糖 | 产地=中国浙江;进口/国产=进口 | imported | SUSPECT both
            女装 | 外贸原单针织衫 | 材质=棉 | export | NOTICE offered-at-home
            女装 | 针织衫 | 材质=棉 | export | NOT_APPLICABLE no-export
            # claims and declaration
            女装 | 针织衫 高于国标 | 执行标准=FZ/T 73020-2019 | claim-higher | NOTICE to-be-shown
            女装 | 针织衫 | 卖点=优于国家标准 | claim-higher | SUSPECT no-standard
            女装 | 针织衫 | 材质=棉 | claim-higher | NOT_APPLICABLE no-claim
            女装 | 针织衫 | 执行标准=FZ/T 73020-2019;自我声明公开=www.qybz.org.cn | disclosure-carrier | CONFORMS shown
            女装 | 针织衫 | 执行标准=FZ/T 73020-2019 | disclosure-carrier | ADVICE not-shown
            女装 | 针织衫 | 材质=棉 | disclosure-carrier | NOT_APPLICABLE not-due
            # contradictions
            女装 | 针织衫 | 安全类别=B类 | contradiction | CONFORMS none-found
            女装 | 针织衫 | 安全类别=B类;标签=GB 18401-2010 C类 | contradiction | SUSPECT safety-classes
            空调 | 壁挂空调 | CCC强制性认证=否;3C证书编号=2021010703123456 | contradiction | SUSPECT ccc-denied-and-numbered
            空调 | 一级能效壁挂空调 | 能效等级=三级 | contradiction | SUSPECT energy-grades
            女装 | 真丝衬衫 | 材质成分=聚酯纤维100% | contradiction | SUSPECT fibre
            女装 | 纯棉衬衫 | 材质成分=棉60% 聚酯纤维40% | contradiction | NOTICE fibre-share
            女装 | 针织衫 | 颜色=GB/T 22849-2014 | contradiction | NOTICE standard-misplaced
            """)
    void judges(String path, String title, String attributes, String rule, String expected) {
        assertThat(said(listing(path, title, attributes), ON, rule)).contains(expected);
    }

    static Listing listing(String path, String title, String attributes) {
        List<Listing.Attribute> list = new ArrayList<>();
        for (String attribute : attributes.split(";", -1)) {
            int equals = attribute.indexOf('=');
            Pointer at = Pointer.ROOT.then("attributes").then(list.size()).then(1);
            list.add(new Listing.Attribute(attribute.substring(0, equals), attribute.substring(equals + 1), at));
        }
        return new Listing("", path, title, list);
    }

    private static List<String> said(Listing listing, LocalDate on, String rule) {
        List<String> said = new ArrayList<>();
        ListingReport report = CHECK.checkFully(listing, on);
        assertThat(report.report().complete()).isTrue();
        for (Finding finding : report.report().findings()) {
            if (finding.rule().text().equals("listing." + rule)) {
                said.add(finding.outcome() + " " + finding.reason());
            }
        }
        return said;
    }

    @Test
    void aStandardIsJudgedOnTheDayOfTheAct() {
        Listing listing = listing("女装", "针织衫", "执行标准=GB 18401-2003");
        assertThat(said(listing, LocalDate.of(2010, 5, 1), "standard-in-force")).containsExactly("CONFORMS in-force");
        assertThat(said(listing, LocalDate.of(2012, 5, 1), "standard-in-force"))
                .containsExactly("SUSPECT mandatory-superseded");
    }

    @Test
    void aStandardThatWasSplitIsToldWithAllItsSuccessors() {
        Listing listing = listing("成人纸尿裤", "成人纸尿裤", "执行标准=GB/T 28004-2011");
        assertThat(CHECK.checkFully(listing, ON).report().findings())
                .filteredOn(finding -> finding.rule().text().equals("listing.standard-in-force"))
                .extracting(finding -> finding.facts().get("successor"))
                .containsExactly("GB/T 28004.1-2021, GB/T 28004.2-2021");
    }

    @Test
    void aDayOfMakingTellsMoreOfAStandardThatEnded() {
        String label = "执行标准=GB/T 22849-2009;生产日期=";
        assertThat(said(listing("女装", "T恤", label + "2013-03-01"), ON, "standard-in-force"))
                .containsExactly("SUSPECT superseded");
        assertThat(said(listing("女装", "T恤", label + "2020-03-01"), ON, "standard-in-force"))
                .containsExactly("VIOLATION made-after-end");
    }

    @Test
    void everyConclusionHasASentenceInBothLanguagesThatNamesItsFactsOnly() {
        Messages messages = ListingCheck.messages();
        Set<String> keys = new TreeSet<>();
        for (Rule<ListingSubject> rule : ListingRules.of(CATALOG).rules()) {
            for (Verdict verdict : rule.verdicts()) {
                keys.add(check(messages, rule.id() + "." + verdict.reason(), verdict));
            }
        }
        for (Verdict verdict : ListingReader.VERDICTS) {
            keys.add(check(messages, ListingReader.SHAPE + "." + verdict.reason(), verdict));
        }
        keys.add(check(messages, RuleSet.ENGINE + "." + RuleSet.FAILED.reason(), RuleSet.FAILED));
        assertThat(messages.keys()).isEqualTo(keys);
    }

    private static String check(Messages messages, String key, Verdict verdict) {
        for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            String text = messages.text(key, locale).orElseThrow(() -> new AssertionError("no text for " + key));
            assertThat(verdict.facts()).as(key).containsAll(braces(text));
        }
        return key;
    }

    private static Set<String> braces(String text) {
        Set<String> names = new HashSet<>();
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', open + 1)) {
            names.add(text.substring(open + 1, text.indexOf('}', open)));
        }
        return names;
    }

    @Test
    void everyRuleStandsOnLawTheCatalogHolds() {
        for (String line : TextResource.lines(ListingRules.class, "law.txt")) {
            String[] words = line.split(" ", -1);
            for (int i = words[0].equals(":") ? 2 : 1; i < words.length; i++) {
                assertThat(CATALOG.basis(words[i])).as(words[i]).isPresent();
            }
        }
        RuleSet<ListingSubject> rules = ListingRules.of(CATALOG);
        for (Rule<ListingSubject> rule : rules.rules()) {
            for (Verdict verdict : rule.verdicts()) {
                List<Basis> law = rules.law(rule.id()).of(verdict);
                assertThat(law).as(rule.id() + "." + verdict.reason()).isNotEmpty();
                assertThat(law.get(0).jurisdiction()).isEqualTo("CN");
                assertThat(law).noneMatch(b -> b.force() == Basis.Force.AUTHORITY);
            }
        }
    }

    @Test
    void aRecommendedStandardOutOfForceIsNotHeldAgainstTheDutyOfMandatoryOnes() {
        ListingCheck check = ListingCheck.of(CATALOG);
        LocalDate on = LocalDate.of(2026, 11, 22);
        assertThat(standing(check, "GB/T 22849-2014", on)).containsExactly("EP-X3", "NS-35", "EP-15c");
        assertThat(standing(check, "GB 6675.1-2014", on)).containsExactly("SL-25", "MS-trans", "PQ-13");
    }

    private static List<String> standing(ListingCheck check, String number, LocalDate on) {
        Listing listing = Listing.of("1", "", "", Map.of("执行标准", number));
        return check.check(listing, on).report().findings().stream()
                .filter(f -> f.rule().text().equals("listing.standard-in-force"))
                .findFirst()
                .orElseThrow()
                .basis();
    }

    @Test
    void theBasicCodeOfToysIsTheStandardOfTheProduct() {
        ListingCheck check = ListingCheck.of(CATALOG);
        LocalDate on = LocalDate.of(2026, 11, 22);
        Listing toy = Listing.of("1", "玩具", "儿童积木玩具", Map.of("执行标准", "GB 6675.1-2025"));
        assertThat(check.check(toy, on).report().findings())
                .noneMatch(f -> f.rule().text().equals("listing.product-standard"));
        Listing shirt = Listing.of("2", "女装>T恤", "纯棉短袖T恤女", Map.of("执行标准", "GB 18401-2010"));
        assertThat(check.check(shirt, on).report().findings())
                .anyMatch(f -> f.rule().text().equals("listing.product-standard") && f.outcome() == Outcome.NOTICE);
    }

    @Test
    void foodWithoutACodeIsToldByTheLawOfFood() {
        Listing food = Listing.of("1", "糖果", "软糖 180g", Map.of("产品标准号", "", "净含量", "180g", "产地", "浙江"));
        assertThat(ListingCheck.of(CATALOG)
                        .check(food, LocalDate.of(2026, 11, 22))
                        .report()
                        .findings())
                .anyMatch(f ->
                        f.reason().equals("none-cited-food") && f.basis().get(0).equals("FD-67"));
    }
}
