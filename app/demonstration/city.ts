/** How a sample company stands, so that every verdict is met somewhere in the city. */
export type Standing =
  | 'meets the high-tech conditions'
  | 'R&D just below the line'
  | 'science staff just below the line'
  | 'high-tech income just below the line'
  | 'class II rights used up'
  | 'younger than a year'
  | 'large, in the 3 % band'
  | 'gazelle by growth'
  | 'gazelle, two readings'
  | 'incubator'
  | 'alliance leader'
  | 'host of a talent team'
  | 'started by a talent team'
  | 'half filled in'
  | 'nothing filled in'
  | 'typing mistakes'

export type SampleCompany = {
  name: string
  district: string
  zone: string
  industry: string
  /** Age in years, with a fraction. */
  age: number
  standing: Standing
}

const row = (
  name: string,
  district: string,
  industry: string,
  age: number,
  standing: Standing,
  zone = 'none',
): SampleCompany => ({
  name: `${name}（虚构样例）`,
  district,
  zone,
  industry,
  age,
  standing,
})

const TIEDONG = '210302'
const TIEXI = '210303'
const LISHAN = '210304'
const QIANSHAN = '210311'
const TAIAN = '210321'
const XIUYAN = '210323'
const HAICHENG = '210381'

/** Forty-two companies that do not exist, spread over the districts and industries of the plan. */
export const sampleCompanies: readonly SampleCompany[] = [
  row('鞍山砺锋特钢材料有限公司', TIEXI, '钢铁及深加工', 9.4, 'meets the high-tech conditions'),
  row('鞍山云岫耐火科技有限公司', HAICHENG, '菱镁新材料', 12.2, 'meets the high-tech conditions'),
  row('海城镁源新材料有限公司', HAICHENG, '菱镁新材料', 7.7, 'R&D just below the line'),
  row('鞍山恒曜激光装备有限公司', QIANSHAN, '激光装备', 6.1, 'gazelle by growth', 'high-tech'),
  row(
    '鞍山蓝芯传感技术有限公司',
    QIANSHAN,
    '电子信息',
    4.3,
    'meets the high-tech conditions',
    'high-tech',
  ),
  row(
    '鞍山北辰矿山智能科技有限公司',
    LISHAN,
    '矿山智能装备',
    8.9,
    'science staff just below the line',
  ),
  row('辽宁铸远压缩机有限公司', LISHAN, '装备制造', 15.6, 'large, in the 3 % band'),
  row(
    '鞍山清源水处理技术有限公司',
    TIEDONG,
    '节能环保',
    5.2,
    'high-tech income just below the line',
  ),
  row(
    '鞍山碳景功能材料有限公司',
    QIANSHAN,
    '新型碳材料',
    3.6,
    'host of a talent team',
    'high-tech',
  ),
  row('台安禾润智慧农业有限公司', TAIAN, '特色农业', 6.8, 'half filled in', 'other'),
  row('岫岩玉成文创科技有限公司', XIUYAN, '玉石文创', 4.9, 'nothing filled in'),
  row('鞍山特新孵化器管理有限公司', TIEDONG, '科技服务', 5.5, 'incubator'),
  row('鞍山融汇众创孵化有限公司', TIEXI, '科技服务', 2.4, 'incubator', 'economic'),
  row('鞍山钢研轧辊技术有限公司', TIEXI, '钢铁及深加工', 18.3, 'gazelle, two readings'),
  row(
    '鞍山锐讯工业软件有限公司',
    QIANSHAN,
    '工业软件',
    3.2,
    'meets the high-tech conditions',
    'high-tech',
  ),
  row('海城三江泵阀科技有限公司', HAICHENG, '装备制造', 11.8, 'class II rights used up'),
  row('鞍山镁晶坩埚有限公司', HAICHENG, '菱镁新材料', 8.1, 'meets the high-tech conditions'),
  row('鞍山弘冶工程技术有限公司', TIEDONG, '冶金工程', 16.7, 'alliance leader'),
  row('辽宁海装用钢研发有限公司', TIEXI, '海洋工程用钢', 6.4, 'alliance leader'),
  row('鞍山启明储能电气有限公司', QIANSHAN, '电气传动', 7.3, 'gazelle by growth', 'high-tech'),
  row('鞍山信远机器人有限公司', TIEDONG, '机器人', 0.7, 'younger than a year'),
  row('鞍山锦程风机制造有限公司', LISHAN, '装备制造', 14.1, 'science staff just below the line'),
  row('鞍山益康生物科技有限公司', TIEDONG, '生物医药', 5.9, 'R&D just below the line'),
  row('台安鼎盛精密铸造有限公司', TAIAN, '装备制造', 9.9, 'typing mistakes'),
  row('岫岩瑞丰菌业科技有限公司', XIUYAN, '特色农业', 6.6, 'half filled in'),
  row('鞍山博睿检测技术有限公司', TIEXI, '检验检测', 4.4, 'meets the high-tech conditions'),
  row(
    '海城宏镁建材科技有限公司',
    HAICHENG,
    '镁质建材',
    10.5,
    'high-tech income just below the line',
  ),
  row('鞍山智造数控机床有限公司', LISHAN, '数控机床', 7.9, 'large, in the 3 % band'),
  row(
    '鞍山光启激光研究院有限公司',
    QIANSHAN,
    '激光装备',
    2.9,
    'started by a talent team',
    'high-tech',
  ),
  row('鞍山凌云铁矿选矿科技有限公司', QIANSHAN, '铁矿选矿', 13.3, 'R&D just below the line'),
  row('鞍山绿能余热利用有限公司', TIEXI, '节能环保', 8.6, 'meets the high-tech conditions'),
  row('鞍山天衡称重设备有限公司', TIEDONG, '仪器仪表', 19.2, 'gazelle, two readings'),
  row('海城腾跃纺织新材料有限公司', HAICHENG, '纺织新材料', 5.1, 'nothing filled in', 'other'),
  row('鞍山芯动电池材料有限公司', QIANSHAN, '电池材料', 1.8, 'host of a talent team', 'high-tech'),
  row('鞍山瀚海数据服务有限公司', TIEDONG, '数据服务', 3.9, 'half filled in'),
  row('辽宁镁合金挤压型材有限公司', HAICHENG, '镁合金', 6.2, 'meets the high-tech conditions'),
  row('鞍山安捷消防装备有限公司', LISHAN, '安全装备', 11.1, 'class II rights used up'),
  row('台安新禾饲料科技有限公司', TAIAN, '特色农业', 8.4, 'science staff just below the line'),
  row('岫岩滑石深加工有限公司', XIUYAN, '非金属材料', 12.9, 'R&D just below the line'),
  row(
    '鞍山创源带土移植新材料有限公司',
    QIANSHAN,
    '新材料',
    1.4,
    'started by a talent team',
    'high-tech',
  ),
  row('鞍山高校科技园管理有限公司', QIANSHAN, '科技服务', 9.1, 'incubator', 'high-tech'),
  row('鞍山聚合海洋防腐有限公司', TIEXI, '海洋工程用钢', 4.7, 'gazelle by growth'),
]
