package io.zhuji.evaluation.listing;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhuji.core.catalog.Catalog;
import io.zhuji.core.finding.Pointer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AudienceReaderTest {

    private static final SubjectReader READER = new SubjectReader(Catalog.builtIn(), Vocabulary.builtIn());

    private static ListingSubject read(String path, String title, String... attributes) {
        List<Listing.Attribute> list = new ArrayList<>();
        for (int i = 0; i < attributes.length; i += 2) {
            Pointer at = Pointer.ROOT.then("attributes").then(i / 2).then(1);
            list.add(new Listing.Attribute(attributes[i], attributes[i + 1], at));
        }
        return READER.read(new Listing("", path, title, list), LocalDate.of(2026, 11, 22));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            0-1岁                     | INFANT
            6个月-3岁                 | INFANT
            9个月－12岁               | INFANT
            婴幼儿（6个月-3岁）       | INFANT
            36个月及以下              | INFANT
            36个月以下                | INFANT
            0-36个月                  | INFANT
            36个月                    | INFANT
            3岁以下                   | INFANT
            2岁                       | INFANT
            18个月                    | INFANT
            3-6个月，6-12个月，1-3岁  | INFANT
            0-4-6-12岁                | INFANT
            9-18月                    | INFANT
            1.5-3岁                   | INFANT
            两岁                      | INFANT
            12岁以下                  | INFANT
            3岁                       | CHILD
            3岁以上                   | CHILD
            36个月以上                | CHILD
            3-6岁                     | CHILD
            3－14周岁                 | CHILD
            7岁-14岁                  | CHILD
            三岁以上                  | CHILD
            4岁,5岁,6岁               | CHILD
            14岁                      | CHILD
            14岁以上                  | ADULT
            15岁                      | ADULT
            18-25周岁                 | ADULT
            青年（18-40周岁）         | ADULT
            40-49岁                   | ADULT
            成人                      | ADULT
            3-6                       | CHILD
            6m-12m                    | INFANT
            不限                      | UNKNOWN
            """)
    void readsTheYoungestAgeOfAnAttribute(String value, Audience audience) {
        assertThat(read("", "便携收纳手提挎篓", "适用年龄", value).audience().audience()).isEqualTo(audience);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            100cm                                     | INFANT
            100码建议85身高左右 110码建议95身高左右   | INFANT
            110码建议100身高左右 120码建议110身高左右 | INFANT
            120码建议105身高左右 130码建议115身高左右 | CHILD
            90-130cm                                  | INFANT
            105-160cm                                 | CHILD
            建议身高101~110                           | CHILD
            73 80 90 100                              | INFANT
            110码 120码 130码                         | CHILD
            110/56 120/60 130/64                      | CHILD
            """)
    void readsTheLowestHeightOfAnAttribute(String value, Audience audience) {
        assertThat(read("童装", "针织开衫", "参考身高", value).audience().audience()).isEqualTo(audience);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            童装     | 新生儿纯棉连体衣 59cm                        | INFANT
            童装     | 连体衣 80cm(推荐身高76-82cm)                 | INFANT
            童装     | 宝宝外套秋冬款                               | CHILD
            ''       | 宝宝外套秋冬款                               | INFANT
            ''       | 男童卫衣 加绒 120-160cm                      | CHILD
            童装     | 牛仔外套春秋夹克                             | CHILD
            母婴 > 童装/婴儿装 > 外套 | 针织开衫                    | CHILD
            ''       | 宝宝外套 3-6岁                               | CHILD
            ''       | 婴儿外套 3-6岁                               | INFANT
            女装     | 碎花连衣裙 155-170cm                         | ADULT
            ''       | 法式连衣裙                                   | ADULT
            ''       | 男士商务衬衫                                 | ADULT
            ''       | 亲子装母女连衣裙                             | CHILD
            居家 > 床品件套 | 全棉四件套                            | ADULT
            居家 > 床品件套 | 儿童全棉四件套                        | CHILD
            居家 > 被枕 | 婴儿纱布盖毯                             | INFANT
            居家 > 布艺软装 | 亚麻窗帘                              | ADULT
            太阳镜   | 女士偏光墨镜                                 | ADULT
            ''       | 学生眼镜框 女                                | UNKNOWN
            女表     | 简约石英表女                                 | ADULT
            女表     | 学生石英表女                                 | UNKNOWN
            洗衣机   | 宝宝内衣儿童迷你洗衣机                       | UNKNOWN
            空调     | 儿童房卧室壁挂空调                           | UNKNOWN
            安全座椅 | 0-4-6-12岁 ISOFIX                            | INFANT
            平衡车   | 成人代步电动滑板车                           | ADULT
            平衡车   | 儿童 成人两轮体感车                          | CHILD
            居家 > 宠物 | 宠物宝宝窝                               | UNKNOWN
            ''       | 保质期18个月 质保3年 男士皮带                | ADULT
            """)
    void readsTitleAndPath(String path, String title, Audience audience) {
        assertThat(read(path, title).audience().audience()).isEqualTo(audience);
    }

    @Test
    void tellsTheWordsAndTheirPlace() {
        AudienceReading reading =
                read("童装", "针织开衫", "安全等级", "B类", "适用年龄", "2岁-8岁").audience();
        assertThat(reading.words()).isEqualTo("2岁-8岁");
        assertThat(reading.at()).hasToString("/attributes/1/1");
        assertThat(reading.oldest()).contains(Audience.CHILD);
    }

    @Test
    void tellsAnotherPlaceThatDiffers() {
        AudienceReading reading = read("童装", "连帽卫衣 1-3岁", "适用年龄", "4-8岁").audience();
        assertThat(reading.audience()).isEqualTo(Audience.INFANT);
        assertThat(reading.differing().orElseThrow().words()).isEqualTo("4-8岁");
    }
}
