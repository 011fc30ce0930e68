package io.zhuji.evaluation.listing;

/** What an attribute of a listing means, whatever its platform calls it. The names are data. */
public enum Meaning {
    /** 执行标准, 产品标准号: the standard the product executes. */
    EXECUTED_STANDARD,
    /** 安全类别, 安全技术类别: safety class A, B or C. */
    SAFETY_CLASS,
    /** 产品等级: 优等品, 一等品, 合格品. */
    QUALITY_GRADE,
    /** 材质成分, 面料, 填充物: what it is made of. */
    COMPOSITION,
    /** 3C证书编号: number of a CCC certificate. */
    CCC_NUMBER,
    /** CCC强制性认证: whether it is certified. */
    CCC_CERTIFIED,
    /** 证书状态: the state of the certificate. */
    CCC_STATE,
    /** 能效等级: energy grade. */
    ENERGY_GRADE,
    /** 能效备案号: filing number of the energy label. */
    ENERGY_FILING,
    /** 型号, 认证型号, 货号: model. */
    MODEL,
    /** 适用年龄: age of the wearer or user. */
    AGE,
    /** 参考身高: height of the wearer. */
    BODY_HEIGHT,
    /** 尺码: sizes on offer. */
    SIZE,
    /** 适用性别, 适用对象, 适用人群: for whom. */
    USER,
    /** 生产许可证编号: food production licence or industrial production licence. */
    LICENCE,
    /** 厂名, 生产企业: maker. */
    MAKER,
    /** 统一社会信用代码 of the seller or maker. */
    CREDIT_CODE,
    /** 商品条形码: GTIN. */
    GTIN,
    /** 产地: place of origin. */
    ORIGIN,
    /** 进口/国产: whether it is imported. */
    IMPORTED,
    /** 进口商, 境内代理商: who brought it into the country. */
    IMPORTER,
    /** 配料表: what a food is made of. */
    INGREDIENTS,
    /** 保质期: how long it keeps. */
    SHELF_LIFE,
    /** 生产日期: day of making. */
    MADE_ON,
    /** 商品名称, 产品名称: name of the goods on the page. */
    PRODUCT_NAME,
    /** 类型, 分类, 产品类别, 款式: kind of goods within the shop. */
    KIND,
    /** 适用范围: for export only. */
    EXPORT,
    /** 自我声明公开 address or QR payload. */
    DISCLOSURE,
    /** 价格: what it costs. */
    PRICE,
    /** 品牌, 店铺, 商品编号: what the shop adds to tell its offers apart. */
    SHOP,
    /** An indicator of the catalog with a limit or a value, such as 甲醛含量. */
    INDICATOR,
    /** Anything else. */
    OTHER
}
