package io.zhuji.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.zhuji.core.finding.RuleId;
import io.zhuji.core.party.CreditCode;
import io.zhuji.core.party.Region;
import io.zhuji.core.product.CccNumber;
import io.zhuji.core.product.EnergyFiling;
import io.zhuji.core.product.FoodLicence;
import io.zhuji.core.product.Gtin;
import io.zhuji.core.product.ProductionLicence;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same annotated values with both engines a host may have. */
class ValuesAsJsonTest {

    private final com.fasterxml.jackson.databind.ObjectMapper two = new com.fasterxml.jackson.databind.ObjectMapper();
    private final tools.jackson.databind.ObjectMapper three = new tools.jackson.databind.ObjectMapper();

    static List<Object> values() {
        return List.of(
                new RuleId("listing.ccc"),
                Region.parse("330106"),
                CreditCode.parse("91330100799655058B"),
                Gtin.parse("6901234567892"),
                CccNumber.parse("2016010901123456"),
                FoodLicence.parse("SC10133010600010"),
                ProductionLicence.parse("(浙)XK16-204-00001"),
                EnergyFiling.parse("202106-27-1102722-46265144"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("values")
    void areTheirTextInJson(Object value) throws JsonProcessingException {
        String json = '"' + value.toString() + '"';
        assertThat(two.writeValueAsString(value)).isEqualTo(json);
        assertThat(three.writeValueAsString(value)).isEqualTo(json);
        assertThat(two.readValue(json, value.getClass())).isEqualTo(value);
        assertThat((Object) three.readValue(json, value.getClass())).isEqualTo(value);
    }

    @Test
    void aWrongTextIsRefusedByItsOwnWords() {
        assertThatThrownBy(() -> two.readValue("\"6901234567893\"", Gtin.class))
                .isInstanceOf(JsonProcessingException.class)
                .hasMessageContaining("check-digit");
        assertThatThrownBy(() -> three.readValue("\"6901234567893\"", Gtin.class))
                .isInstanceOf(tools.jackson.core.JacksonException.class)
                .hasMessageContaining("check-digit");
    }
}
