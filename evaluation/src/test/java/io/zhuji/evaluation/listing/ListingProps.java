package io.zhuji.evaluation.listing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.zhuji.core.catalog.Catalog;
import io.zhuji.core.finding.Finding;
import io.zhuji.core.finding.Messages;
import io.zhuji.core.finding.Pointer;
import io.zhuji.core.finding.Policy;
import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ListingProps {

    private static final ListingCheck CHECK = ListingCheck.of(Catalog.builtIn());
    private static final Messages MESSAGES = ListingCheck.messages();

    private static final String[] WORDS = {
        "婴儿",
        "童装",
        "3-6岁",
        "90cm",
        "A类",
        "B级",
        "GB 18401-2010",
        "GB/T 22849-2014",
        "执行标准",
        "Q/ABC 1-2020",
        "空调",
        "羽绒服",
        "2021010703123456",
        "SC10633019702613",
        "6901209302473",
        "中国",
        "进口",
        "100%棉",
        "一级能效",
        "\ud83d\ude00",
        "\ud83d",
        "\u0000",
        "</script>",
        "<b>",
        "\"",
        "\\",
        "赠",
        "-",
        "/",
        "~",
        "0-",
        "岁",
        "个月",
        " ",
        "\n",
        "身高",
        "高于国标",
        "专用",
        "罩",
        "2019-02-30",
        "十十岁"
    };

    private static final String[] NAMES = {
        "执行标准",
        "安全类别",
        "3C证书编号",
        "证书状态",
        "能效等级",
        "能效备案号",
        "生产许可证编号",
        "商品条形码",
        "统一社会信用代码",
        "适用年龄",
        "参考身高",
        "尺码",
        "产地",
        "生产日期",
        "材质成分",
        "颜色",
        "类型",
        "商品名称",
        "CCC强制性认证",
        "配料表",
        "a/b~c",
        "",
        "title",
        "labelName",
        "labelValue"
    };

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> word = Arbitraries.of(WORDS);
        return Arbitraries.oneOf(
                word.list().ofMaxSize(8).map(list -> String.join("", list)),
                Arbitraries.strings().all().ofMaxLength(40),
                Arbitraries.strings().withCharRange('一', '龥').numeric().ofMaxLength(20));
    }

    @Provide
    Arbitrary<Object> values() {
        return values(3);
    }

    private Arbitrary<Object> values(int depth) {
        Arbitrary<Object> leaf = Arbitraries.oneOf(
                texts().map(t -> (Object) t),
                Arbitraries.bigDecimals().map(d -> (Object) d),
                Arbitraries.of(true, false).map(b -> (Object) b));
        if (depth == 0) {
            return leaf;
        }
        Arbitrary<Object> inner = values(depth - 1);
        Arbitrary<String> name = Arbitraries.oneOf(
                Arbitraries.of(NAMES),
                Arbitraries.of("id", "title", "category_path", "attributes", "productAttributeVO", "coreAttributes"),
                texts());
        return Arbitraries.oneOf(
                leaf,
                inner.list().ofMaxSize(4).map(l -> (Object) l),
                Arbitraries.maps(name, inner).ofMaxSize(5).map(m -> (Object) new LinkedHashMap<>(m)));
    }

    @Provide
    Arbitrary<Object> listings() {
        Arbitrary<List<String>> pair = Arbitraries.of(NAMES).flatMap(n -> texts().map(v -> List.of(n, v)));
        return pair.list()
                .ofMaxSize(8)
                .flatMap(attributes -> texts().flatMap(title -> texts().map(path -> {
                    Map<String, Object> listing = new LinkedHashMap<>();
                    listing.put("id", "1");
                    listing.put("category_path", path);
                    listing.put("title", title);
                    listing.put("attributes", attributes);
                    return (Object) listing;
                })));
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void anyJsonValueGivesAReportWhosePointersResolve(@ForAll("values") Object value) throws IOException {
        reportsOn(value);
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void anyListingGivesAReportWhosePointersResolve(@ForAll("listings") Object value) throws IOException {
        reportsOn(value);
    }

    private static void reportsOn(Object value) throws IOException {
        ListingJson.Reading reading = ListingJson.read(json(value));
        ListingReport report =
                CHECK.checkFully(reading.listing(), LocalDate.of(2026, 11, 22)).after(reading.findings());
        assertThat(report.report().complete()).isTrue();
        List<Pointer> pointers = new ArrayList<>();
        for (Listing.Attribute attribute : reading.listing().attributes()) {
            pointers.add(attribute.at());
        }
        for (Finding finding : report.report().findings()) {
            pointers.add(finding.at());
            for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
                assertThat(MESSAGES.text(finding.rule() + "." + finding.reason(), locale))
                        .isPresent();
            }
        }
        for (Cited cited : report.cited()) {
            pointers.add(cited.at());
        }
        for (Pointer pointer : pointers) {
            assertThat(resolves(value, pointer.text())).as(pointer.text()).isTrue();
        }
        String line = ListingJson.write(report, Policy.standard().decide(report.report()), MESSAGES, Locale.CHINESE);
        assertThat(line.chars()).noneMatch(c -> c < 32);
        ListingJson.read(line);
    }

    private static boolean resolves(Object value, String pointer) {
        Object at = value;
        for (String token :
                pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/", -1)) {
            String name = token.replace("~1", "/").replace("~0", "~");
            if (at instanceof Map<?, ?> map && map.containsKey(name)) {
                at = map.get(name);
            } else if (at instanceof List<?> list && Integer.parseInt(name) < list.size()) {
                at = list.get(Integer.parseInt(name));
            } else {
                return false;
            }
        }
        return true;
    }

    private static String json(Object value) throws IOException {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            write(json, value);
        }
        return out.toString();
    }

    private static void write(JsonGenerator json, Object value) throws IOException {
        if (value instanceof Map<?, ?> map) {
            json.writeStartObject();
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                json.writeFieldName(entry.getKey().toString());
                write(json, entry.getValue());
            }
            json.writeEndObject();
        } else if (value instanceof List<?> list) {
            json.writeStartArray();
            for (Object element : list) {
                write(json, element);
            }
            json.writeEndArray();
        } else if (value instanceof Boolean flag) {
            json.writeBoolean(flag);
        } else if (value instanceof java.math.BigDecimal number) {
            json.writeNumber(number);
        } else {
            json.writeString(value.toString());
        }
    }
}
