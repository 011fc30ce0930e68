package io.zhuji.evaluation.listing;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhuji.core.catalog.Catalog;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoodsReaderTest {

    private static final SubjectReader READER = new SubjectReader(Catalog.builtIn(), Vocabulary.builtIn());

    private static ListingSubject read(String path, String title) {
        return READER.read(new Listing("", path, title, List.of()), LocalDate.of(2026, 11, 22));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            # appliances
            空调           | 奥岚KFR-35GW新一级变频冷暖壁挂式卧室1.5匹节能挂机         | appliance.aircon
            空调           | 3匹客厅立式柜机变频冷暖圆柱 包安装                         | appliance.aircon
            ''             | 北辰 大1匹 空调挂机 单冷定频 租房小户型                    | appliance.aircon
            家用电器>移动空调 | 免排水移动空调一体机厨房制冷1.5匹单冷小型              | appliance.any
            冰箱           | BCD-218三门风冷无霜小型家用租房宿舍电冰箱                  | appliance.fridge
            ''             | 卧式商用冷柜 大容量冰柜冷藏冷冻两用 展示柜                 | appliance.fridge
            冰箱           | 汽车载小冰箱 宿舍护肤品迷你冷藏冰箱                        | appliance.fridge
            洗衣机         | 10公斤滚筒全自动洗衣机 直驱变频 除菌洗                     | appliance.washer
            ''             | 迷你内衣洗衣机小型婴儿童宝宝专用洗袜子神器                 | appliance.washer
            ''             | 8KG波轮洗脱一体家用洗衣机大容量                            | appliance.washer
            电热水器       | 60升储水式速热家用卫生间洗澡储热扁桶                       | appliance.waterheater.electric
            ''             | 即热式电热水器 免储水小型恒温淋浴                          | appliance.waterheater.electric
            燃气热水器     | JSQ30-16L零冷水恒温天然气强排式                            | appliance.waterheater.gas
            ''             | 13升液化气燃气热水器 家用强排                              | appliance.waterheater.gas
            油烟机         | 侧吸式大吸力自动清洗抽油烟机 家用脱排                      | appliance.hood
            燃气灶         | 5.0KW猛火嵌入式天然气双灶台式两用                          | appliance.gascooker
            平板电视       | 55英寸4K超高清智能语音网络液晶电视机 60                    | appliance.tv
            ''             | 32吋液晶电视 老人小电视机 特价                             | appliance.tv
            电饭煲         | 5L智能预约家用IH电饭煲柴火饭                               | appliance.ricecooker
            ''             | 迷你电饭锅1-2人小型宿舍煮饭锅                              | appliance.ricecooker
            电磁炉         | 家用爆炒火锅大功率2200W电磁炉套装                          | appliance.induction
            微波炉         | 20L平板式家用机械旋钮微波炉                                | appliance.microwave
            洗碗机         | 13套嵌入式热风烘干消毒一体洗碗机                           | appliance.dishwasher
            空气净化器     | 除甲醛雾霾卧室静音空气净化器 滤网可换                      | appliance.airpurifier
            净水器         | RO反渗透厨下式大通量净水器 直饮                            | appliance.waterpurifier
            原汁机         | 慢榨低速大口径渣汁分离家用炸果汁机                         | appliance.foodcontact
            榨汁机         | 便携式无线榨汁杯 充电学生小型果汁机                        | appliance.foodcontact
            ''             | 破壁机家用加热多功能料理机 全自动豆浆                      | appliance.foodcontact
            ''             | 1.7L电热水壶304不锈钢自动断电烧水壶                        | appliance.foodcontact
            ''             | 立式下置水桶冷热两用饮水机 家用桌面                        | appliance.foodcontact
            ''             | 5升可视空气炸锅 无油大容量                                 | appliance.foodcontact
            扫地机器人     | 超薄智能规划全自动扫拖一体 家用三合一                      | appliance.any
            ''             | 无线手持吸尘器 大吸力除螨 车家两用                         | appliance.any
            ''             | 家用落地扇静音遥控电风扇 工业大风量                        | appliance.any
            ''             | 油汀电暖器 13片节能省电取暖器                              | appliance.any
            ''             | 卧室静音大雾量空气加湿器 孕妇婴儿可用                      | appliance.any
            ''             | 手持挂烫机 家用小型便携蒸汽熨斗                            | appliance.any
            ''             | 负离子大功率电吹风 家用发廊                                | appliance.any
            ''             | 双人电热毯 水暖毯 除湿安全调温                             | elderly.blanket
            # furniture
            沙发           | 北欧布艺沙发小户型三人位乳胶客厅转角贵妃组合               | home.furniture
            ''             | 轻奢头层牛皮真皮沙发 意式极简大户型                        | home.furniture
            居家 > 家具    | 简木系列小户型伸缩岩板餐桌椅组合                           | home.furniture
            居家 > 家具    | 藤编休闲单椅                                               | home.furniture
            居家 > 家具    | 榉木双抽床头柜                                             | home.furniture
            ''             | 简约电视柜茶几组合 北欧地柜                                | home.furniture
            ''             | 乳胶独立弹簧床垫 软硬两用1.8m席梦思                        | home.furniture
            ''             | 人体工学电脑椅 家用久坐舒适办公椅 电竞转椅                 | home.furniture
            ''             | 婴儿床实木无漆宝宝bb摇篮床多功能拼接大床                   | baby.furniture
            ''             | 可升降儿童学习桌椅套装 小学生写字书桌                      | baby.furniture
            # lamps
            居家 > 灯具    | 黄铜质感小鸟壁灯                                           | electro.lamp
            ''             | 现代简约LED客厅吸顶灯 卧室大气                             | electro.lamp
            ''             | 国AA级护眼台灯学习专用儿童小学生书桌                       | study.lamp
            # electric things
            ''             | 20000毫安大容量快充移动电源 便携迷你充电宝                 | electro.powerbank
            ''             | 六位独立开关USB插排 儿童保护门接线板 1.8米                 | electro.plugstrip
            ''             | 新国标电动自行车48V锂电成人代步电瓶车                      | electro.ebike
            ''             | 3C认证电动车头盔 四季通用男女安全帽                        | electro.helmet
            # bags, watches, shoes, glasses: no category of the catalog, but leather goods
            男士手拿包     | 头层牛皮男士手包 大容量商务手抓包                          | cloth.leather
            女包           | 帆布单肩斜挎包女 大容量托特包                              | ''
            男表           | 全自动镂空机械表 男士防水夜光真皮带腕表                    | ''
            女表           | 小绿表女士ins小众方形石英表 真皮表带                       | ''
            时尚男鞋       | 春季透气网面跑步鞋男 轻便运动休闲鞋                        | ''
            时尚男鞋       | 真皮德比鞋男英伦商务正装皮鞋                               | ''
            太阳镜         | 偏光开车驾驶太阳镜男士司机墨镜                             | ''
            安全座椅       | 0-7岁360度旋转ISOFIX接口可坐可躺                           | baby.carseat
            ''             | 汽车用便携式儿童安全座椅 3-12岁增高垫                      | baby.carseat
            平衡车         | 两轮电动体感车 儿童8-12腿控智能漂移                        | ''
            马桶           | 虹吸式静音节水连体坐便器 缓降盖板                          | ''
            # clothes
            品牌女装       | 夏季新款雪纺碎花连衣裙女收腰显瘦                           | cloth.adult
            品牌女装       | 双面羊绒毛呢大衣女中长款                                   | cloth.adult
            男士西服       | 商务修身西装套装男正装结婚两件套                           | cloth.adult
            ''             | 90白鸭绒轻薄羽绒服女短款立领                               | cloth.down
            ''             | 海宁皮草貂皮大衣女整貂连帽                                 | cloth.leather
            童装           | 女童连衣裙2026夏装洋气公主裙中大童                         | cloth.child.skin
            童装           | 男童加绒卫衣春秋款儿童套头上衣                             | cloth.child.skin
            童装           | 儿童冲锋衣三合一防风外套男孩加厚                           | cloth.child.outer
            童装           | 女童羽绒服中长款中大童加厚外套                             | cloth.child.outer
            童装           | 宝宝哈衣春秋新生儿衣服纯棉包屁衣                           | cloth.infant
            ''             | 婴儿睡袋秋冬加厚防踢被神器                                 | cloth.infant
            毛巾           | 婴儿纱布浴巾                                               | cloth.infant
            ''             | 小学生校服套装 春秋班服 幼儿园园服                         | cloth.uniform
            ''             | 老人护理服 方便穿脱卧床秋衣                                | elderly.clothes
            # home textiles
            居家 > 床品件套 | 长绒棉贡缎四件套 轻奢刺绣                                 | cloth.bedding
            居家 > 床品件套 | 纯棉色织床单 单件                                         | cloth.bedding
            居家 > 被枕    | 匈牙利白鹅绒冬被                                           | cloth.bedding
            居家 > 被枕    | 泰国天然乳胶枕 波浪护颈                                    | cloth.bedding
            居家 > 夏凉    | 天丝冰感夏被 可机洗                                        | cloth.bedding
            居家 > 夏凉    | 御藤席 三件套                                              | ''
            居家 > 夏凉    | 头层青竹席 直条款                                          | ''
            居家 > 夏凉    | 云感冰丝软席三件套                                         | ''
            居家 > 布艺软装 | 田园格纹餐桌布                                            | ''
            居家 > 布艺软装 | 棉麻刺绣靠垫                                              | cloth.bedding
            居家 > 布艺软装 | 雪尼尔四季沙发垫                                          | ''
            居家 > 布艺软装 | 遮光北欧提花窗帘                                          | ''
            居家 > 布艺软装 | 长毛绒客厅地毯                                            | ''
            居家 > 布艺软装 | 硅藻泥吸水地垫                                            | ''
            ''             | A类全棉儿童四件套 男孩卡通被套床单                         | cloth.bedding
            居家 > 宠物    | 可拆洗四季通用猫窝                                         | ''
            居家 > 宠物    | 牛津布狗狗外出双肩背包                                     | ''
            居家 > 宠物    | 陶瓷双碗斜口食盆                                           | ''
            居家 > 家饰    | 干花香薰蜡烛礼盒                                           | ''
            居家 > 家饰    | 静音扫秒挂钟                                               | ''
            # children's and school things
            ''             | 小学生减负护脊书包 男女童1-3年级双肩包                     | study.bag
            ''             | 24色水溶性彩色铅笔 学生绘画套装                            | study.pen
            ''             | 超轻粘土24色无毒橡皮泥儿童手工                             | study.clay
            ''             | 幼儿园绘本 3-6岁睡前故事书                                 | study.print
            ''             | 益智磁力片积木拼装玩具3-6岁男孩                            | toy.any
            ''             | 遥控汽车越野车充电男孩玩具                                 | toy.electric
            ''             | 新生儿摇铃婴儿玩具0-1岁牙胶                                | toy.infant
            童鞋           | 男童运动鞋透气网面2026秋季新款                             | shoes.child
            ''             | 软底学步鞋 宝宝机能鞋                                      | shoes.child
            ''             | 超薄透气婴儿纸尿裤 L码54片                                 | baby.diaper
            ''             | 轻便折叠可坐可躺婴儿推车 高景观                            | baby.stroller
            ''             | 儿童口罩 3d立体独立包装                                    | home.mask.child
            # elderly care
            ''             | 成人纸尿裤 老年人加厚尿不湿                                | elderly.diaper
            纸尿裤         | 老年人加厚成人纸尿裤L码                                    | elderly.diaper
            ''             | 折叠轻便手动轮椅 老人手推车                                | elderly.wheelchair.manual
            ''             | 全自动锂电电动轮椅 老年残疾人代步                          | elderly.wheelchair.electric
            ''             | 防蓝光老花镜 男女高清折叠                                  | elderly.glasses
            # the home
            ''             | 316不锈钢儿童保温杯 带吸管大容量水杯                       | home.tableware
            ''             | 家用陶瓷餐具碗碟套装 景德镇                                | home.tableware
            ''             | 本色竹浆抽纸 整箱30包                                      | home.paper
            ''             | 洗衣液 持久留香 家庭装                                     | home.detergent
            ''             | 净味内墙乳胶漆 白色自刷墙面漆                              | home.paint
            # food
            ''             | 明前龙井绿茶 250g罐装                                      | food.*
            糖果           | 水果味软糖 500g散装                                        | food.*
            ''             | 黄桃罐头 425g*6                                            | food.*
            # things of other things
            ''             | 空调罩挂机防尘罩 全包布艺                                  | ''
            ''             | 手机壳 硅胶防摔全包                                        | ''
            ''             | 洗衣机罩防水防晒套 滚筒                                    | ''
            ''             | 电视机挂架 伸缩旋转支架                                    | ''
            ''             | 冰箱贴 磁性装饰                                            | ''
            """)
    void readsTheCategoryFromPathAndTitle(String path, String title, String category) {
        assertThat(SubjectReader.categoryId(read(path, title)).orElse("")).isEqualTo(category);
    }
}
