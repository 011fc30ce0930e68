package io.zhuji.declaration.publish;

import io.zhuji.core.party.Region;
import io.zhuji.declaration.Declaration;
import io.zhuji.declaration.DeclaredIndicator;
import io.zhuji.declaration.DeclaredMethod;
import io.zhuji.declaration.DeclaredProduct;
import io.zhuji.declaration.ExecutedStandard;
import io.zhuji.declaration.Remark;
import io.zhuji.declaration.Status;
import java.util.Locale;
import java.util.Optional;

/**
 * A declaration under the names that a record of the national platform (企业标准信息公共服务平台) shows, to type it in there or to
 * hold the two against each other.
 *
 * <p>Names: 机构名称, 统一社会信用代码, 行政区划, 公开时间, 状态; 标准 with 标准编号 and 标准名称; 产品 with 产品名称, 品牌, 条码, 规格, 型号 and
 * 分类; 指标 with 项目, 指标 and 试验方法; 明示. They are those seen on the platform's pages, for it has no interface and publishes
 * no form of its records; 指标 and 明示 were not seen there and are ours.
 */
public final class PlatformRecord {

    private PlatformRecord() {}

    /** The record as JSON in UTF-8, on one line without its end; absent members are left out. */
    public static byte[] json(Declaration declaration) {
        JsonBytes json = new JsonBytes();
        json.open('{');
        text("机构名称", declaration.enterprise().name(), json);
        text("统一社会信用代码", declaration.enterprise().code().text(), json);
        text(
                "行政区划",
                declaration
                        .enterprise()
                        .place()
                        .map(Region::province)
                        .map(region -> region.provinceName(Locale.CHINESE)),
                json);
        if (declaration.status().isPublic()) {
            text("公开时间", declaration.statusOn().toString(), json);
        }
        text("状态", declaration.status() == Status.WITHDRAWN ? "废止" : status(declaration.status()), json);
        list("标准", json);
        for (ExecutedStandard standard : declaration.standards()) {
            json.open('{');
            text("标准编号", standard.reference().toString(), json);
            text("标准名称", standard.title(), json);
            json.close('}');
        }
        json.close(']');
        list("产品", json);
        for (DeclaredProduct product : declaration.products()) {
            json.open('{');
            text("产品名称", product.name(), json);
            text("品牌", product.brand(), json);
            text("条码", product.gtin(), json);
            text("规格", product.specification(), json);
            text("型号", product.model(), json);
            text("分类", product.category(), json);
            json.close('}');
        }
        json.close(']');
        list("指标", json);
        for (DeclaredIndicator indicator : declaration.indicators()) {
            json.open('{');
            text("项目", indicator.name(), json);
            text("指标", indicator.written(), json);
            text(
                    "试验方法",
                    String.join(
                            "、",
                            indicator.methods().stream()
                                    .map(DeclaredMethod::reference)
                                    .toList()),
                    json);
            json.close('}');
        }
        json.close(']');
        list("明示", json);
        for (Remark remark : declaration.remarks()) {
            json.text(remark.text(Locale.CHINESE));
        }
        json.close(']');
        json.close('}');
        return json.toBytes();
    }

    private static String status(Status status) {
        return status.isPublic() ? "现行有效" : "未公开";
    }

    private static void list(String name, JsonBytes json) {
        json.anyName(name);
        json.open('[');
    }

    private static void text(String name, Optional<?> value, JsonBytes json) {
        if (value.isPresent()) {
            text(name, value.get().toString(), json);
        }
    }

    private static void text(String name, String value, JsonBytes json) {
        if (!value.isEmpty()) {
            json.anyName(name);
            json.text(value);
        }
    }
}
