package io.zhuji.declaration;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Objects;

/**
 * That goods are made by one enterprise for another (委托生产).
 *
 * <p>The entrusting party declares; the executed standard may be either's (reply of the regulator on article 15 of order 83
 * of 2023).
 *
 * @param entrusting the enterprise under whose name the goods are offered (委托方)
 * @param entrusted  the enterprise that makes them (受托方)
 */
@JsonPropertyOrder({"entrusting", "entrusted"})
public record Entrustment(Party entrusting, Party entrusted) {

    public Entrustment {
        Objects.requireNonNull(entrusting, "entrusting");
        Objects.requireNonNull(entrusted, "entrusted");
    }
}
