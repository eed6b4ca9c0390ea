import { type Choice, words } from '../facts/fact.ts'

/**
 * The county-level divisions of Anshan by GB/T 2260. Functional zones have no such code and are
 * kept apart, in `zones`.
 */
export const districts = [
  { value: '210302', words: words('铁东区', 'Tiedong District') },
  { value: '210303', words: words('铁西区', 'Tiexi District') },
  { value: '210304', words: words('立山区', 'Lishan District') },
  { value: '210311', words: words('千山区', 'Qianshan District') },
  { value: '210321', words: words('台安县', "Tai'an County") },
  { value: '210323', words: words('岫岩满族自治县', 'Xiuyan Manchu Autonomous County') },
  { value: '210381', words: words('海城市', 'Haicheng City') },
] as const satisfies readonly Choice[]

export type DistrictCode = (typeof districts)[number]['value']

/** Where a body is registered, as finely as the rules need it. */
export const seats = [
  ...districts,
  { value: '210300', words: words('鞍山市（区县未填）', 'Anshan, district not stated') },
  { value: 'liaoning', words: words('辽宁省其他市', 'Elsewhere in Liaoning') },
  { value: 'mainland', words: words('中国内地其他省份', 'Elsewhere in mainland China') },
  { value: 'outside', words: words('境外及港澳台', 'Outside mainland China') },
] as const satisfies readonly Choice[]

export type Seat = (typeof seats)[number]['value']

/** The seats that count as registered in Anshan. */
export const anshanSeats = [
  '210302',
  '210303',
  '210304',
  '210311',
  '210321',
  '210323',
  '210381',
  '210300',
] as const satisfies readonly Seat[]

/** The seats that count as registered in Liaoning. */
export const liaoningSeats = [...anshanSeats, 'liaoning'] as const satisfies readonly Seat[]

/** The functional zones, which route an application before its district does. */
export const zones = [
  { value: 'none', words: words('不在功能区', 'Not in a zone') },
  { value: 'high-tech', words: words('鞍山高新技术产业开发区', 'Anshan High-tech Zone') },
  { value: 'economic', words: words('鞍山经济技术开发区', 'Anshan Economic Development Zone') },
  { value: 'qianshan', words: words('千山风景名胜区', 'Qianshan Scenic Area') },
  { value: 'other', words: words('其他开发区', 'Another zone') },
] as const satisfies readonly Choice[]

/** The name of a division of Anshan, or null where the code is none of them. */
export function districtByCode(code: string): (typeof districts)[number] | null {
  return districts.find(district => district.value === code) ?? null
}
