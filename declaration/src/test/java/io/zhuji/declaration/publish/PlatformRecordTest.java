package io.zhuji.declaration.publish;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhuji.declaration.Declarations;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PlatformRecordTest {

    @Test
    void hasTheNamesOfThePlatform() {
        assertThat(new String(PlatformRecord.json(Full.declaration()), StandardCharsets.UTF_8))
                .isEqualTo("{\"机构名称\":\"杭州示例电器有限公司\",\"统一社会信用代码\":\"91330100MA2XYK0192\",\"行政区划\":\"浙江\","
                        + "\"公开时间\":\"2025-05-01\",\"状态\":\"现行有效\",\"标准\":[{\"标准编号\":\"GB 4706.19-2008\","
                        + "\"标准名称\":\"家用和类似用途电器的安全 液体加热器的特殊要求\"},{\"标准编号\":\"Q/SLDQ 017-2025\",\"标准名称\":\"电热水壶\"}],"
                        + "\"产品\":[{\"产品名称\":\"电热水壶\",\"品牌\":\"示例\",\"条码\":\"6901234567892\",\"规格\":\"1.7 L\",\"型号\":\"SL-1700\","
                        + "\"分类\":\"appliance.kettle\"}],\"指标\":[{\"项目\":\"额定容量\",\"指标\":\"（1.70±0.05）L\","
                        + "\"试验方法\":\"GB/T 22089-2008、附录 A\"},{\"项目\":\"噪声\",\"指标\":\"≤75 dB(A)\",\"试验方法\":\"GB/T 4214.1-2017\"},"
                        + "{\"项目\":\"异味\",\"指标\":\"无异味\"}],\"明示\":[\"本声明公开的指标与推荐性标准 GB/T 22089-2008《电水壶性能要求及试验方法》相比，"
                        + "以下项目少于该标准（未作规定）：保温性能（该标准：≥80 Cel）。以下指标低于该标准：噪声〔煮水时〕（本声明：≤75 dB(A)，该标准：≤70 dB(A)）。\"]}");
    }

    @Test
    void saysWhatIsNotPublicOrNoLongerValid() {
        assertThat(new String(PlatformRecord.json(Declarations.shirt()), StandardCharsets.UTF_8))
                .contains("\"状态\":\"未公开\"")
                .doesNotContain("公开时间");
        assertThat(new String(PlatformRecord.json(Full.life("a", true).get(3)), StandardCharsets.UTF_8))
                .contains("\"状态\":\"废止\"");
    }
}
