/** What the walk's company types, section by section, for the four years before `year`. */
export function typedFigures(year: number): Record<string, Record<string, string>> {
  const row = (key: string, values: readonly [string, string, string, string]) =>
    Object.fromEntries(values.map((value, index) => [`${key}.${year - 4 + index}`, value]))
  return {
    identity: {
      seat: '210381',
      registeredOn: '2017-03-01',
      bodyKind: 'enterprise',
      legalPerson: 'yes',
      residentEnterprise: 'yes',
      industry: '菱镁新材料',
    },
    people: {
      ...row('staffAverage', ['60', '66', '72', '80']),
      ...row('sciTechStaffAverage', ['9', '10', '11', '12']),
    },
    finance: {
      ...row('sales', ['3200', '3800', '4200', '4800']),
      ...row('totalIncome', ['3230', '3840', '4240', '4860']),
      ...row('highTechIncome', ['2100', '2500', '2900', '3360']),
      ...row('rdSpend', ['170', '210', '230', '260']),
      ...row('rdSpendDomestic', ['170', '200', '220', '250']),
      ...row('netAssets', ['1800', '2000', '2300', '2700']),
    },
    ip: { classOneOwned: '1', classTwoOwned: '6', classTwoUsed: '0' },
    research: { coreTechnologyInFieldList: 'yes', conversionsThreeYears: '15' },
    compliance: { majorIncidentInYear: 'no' },
  }
}
