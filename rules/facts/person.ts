import { choiceFact, dayFact, flagFact, numberFact, words } from './fact.ts'

const person = { subject: 'person', section: 'person' } as const
const routes = { subject: 'person', section: 'person-routes' } as const
const contract = words('劳动合同或聘用合同', 'Contract of employment')
const degree = words('学历学位证书或技能证书', 'Certificate of degree or skill')

/** What is said of a foreign expert, or of a doctor who applies for a grant. */
export const personFacts = {
  personAge: numberFact('personAge', 'yearsOfAge', {
    ...person,
    max: 120,
    words: words('周岁', 'Age, full years'),
  }),
  yearlyPay: numberFact('yearlyPay', 'fen', {
    ...person,
    words: words('境内用人单位支付的年薪', 'Yearly pay of the employer in China'),
    evidence: contract,
  }),
  payOfLocalAverage: numberFact('payOfLocalAverage', 'percent', {
    ...person,
    words: words(
      '年薪相当于本地上年度社会平均工资的百分比',
      'Pay as a percentage of the local average wage of last year',
    ),
    hint: words('六倍填600，四倍填400。', 'Write 600 for six times, 400 for four times.'),
  }),
  education: choiceFact(
    'education',
    [
      {
        value: 'doctor',
        words: words('博士或同等最高级技能证书', 'Doctor, or the top certificate of skill'),
      },
      { value: 'master', words: words('硕士', 'Master') },
      { value: 'technician', words: words('技师', 'Technician') },
      { value: 'bachelor', words: words('学士', 'Bachelor') },
      { value: 'senior-worker', words: words('高级工', 'Senior skilled worker') },
      { value: 'other', words: words('其他', 'Other') },
    ],
    { ...person, words: words('最高学历或技能等级', 'Highest degree or skill'), evidence: degree },
  ),
  workYears: numberFact('workYears', 'years', {
    ...person,
    words: words('相关工作年限', 'Years of related work'),
    evidence: words('工作资历证明', 'Proof of work'),
  }),
  monthsInChina: numberFact('monthsInChina', 'months', {
    ...person,
    max: 12,
    words: words('每年在华工作月数', 'Months of work in China a year'),
  }),
  chinese: choiceFact(
    'chinese',
    [
      {
        value: 'top',
        words: words(
          '曾有中国国籍、中文授课学士以上学位或HSK五级以上',
          'Once a Chinese national, a degree taught in Chinese, or HSK 5 and above',
        ),
      },
      { value: 'hsk4', words: words('HSK四级', 'HSK 4') },
      { value: 'hsk3', words: words('HSK三级', 'HSK 3') },
      { value: 'hsk2', words: words('HSK二级', 'HSK 2') },
      { value: 'hsk1', words: words('HSK一级', 'HSK 1') },
      { value: 'none', words: words('无', 'None') },
    ],
    { ...person, words: words('汉语水平', 'Chinese') },
  ),
  workRegion: choiceFact(
    'workRegion',
    [
      {
        value: 'northeast',
        words: words(
          '东北等老工业基地（含鞍山）',
          'Old industrial base of the north-east, as Anshan',
        ),
      },
      { value: 'west', words: words('西部地区', 'The west') },
      { value: 'poor-county', words: words('特殊困难县', 'A county of special difficulty') },
      { value: 'other', words: words('其他地区', 'Elsewhere') },
    ],
    { ...person, words: words('工作地区', 'Place of work') },
  ),
  extraMerit: flagFact('extraMerit', {
    ...person,
    words: words(
      '毕业于高水平大学、曾在世界500强任职、有专利，或连续在华工作5年以上',
      'A high-level university, a Fortune 500 post, patents, or 5 years in a row in China',
    ),
  }),
  localBonusGranted: flagFact('localBonusGranted', {
    ...person,
    words: words('获得省级公布的地方鼓励加分', 'Has a local bonus published by the province'),
    hint: words('辽宁省未公布时请选“否”。', 'Answer no while the province has published none.'),
  }),
  localBonus: numberFact('localBonus', 'points', {
    ...person,
    max: 10,
    words: words('地方鼓励加分', 'Local bonus'),
  }),
  pointsFrom: choiceFact(
    'pointsFrom',
    [
      { value: 'table', words: words('按上面各项计算', 'Counted from the answers above') },
      {
        value: 'system',
        words: words('用办理系统给出的积分', 'Points given by the permit system'),
      },
    ],
    { ...person, words: words('积分取自', 'Where the points come from') },
  ),
  systemPoints: numberFact('systemPoints', 'points', {
    ...person,
    max: 120,
    words: words('办理系统给出的积分', 'Points given by the permit system'),
    hint: words('没有用系统测算的不必填写。', 'Leave empty unless the system counted them.'),
  }),
  healthy: flagFact('healthy', { ...person, words: words('身体健康', 'In good health') }),
  noCriminalRecord: flagFact('noCriminalRecord', {
    ...person,
    words: words('无犯罪记录', 'No criminal record'),
    evidence: words('无犯罪记录证明', 'Proof of no criminal record'),
  }),
  employerLawful: flagFact('employerLawful', {
    ...person,
    words: words(
      '用人单位依法设立、无严重违法失信',
      'The employer is lawful, without serious dishonesty',
    ),
  }),

  talentProgramme: flagFact('talentProgramme', {
    ...routes,
    words: words('入选国内人才引进计划', 'Chosen by a national talent programme'),
  }),
  recognisedAchievement: flagFact('recognisedAchievement', {
    ...routes,
    words: words('符合国际公认的专业成就认定标准', 'Achievements recognised internationally'),
    hint: words(
      '如重要奖项、院士、领军职务、高水平期刊论文。',
      'Such as prizes, academies, leading posts, articles in leading journals.',
    ),
  }),
  startupTalent: flagFact('startupTalent', {
    ...routes,
    words: words('属于创新创业人才', 'Innovation or start-up talent'),
  }),
  youngTalent: flagFact('youngTalent', {
    ...routes,
    words: words('在境内外高水平单位从事博士后研究的青年人才', 'Young talent in postdoctoral work'),
  }),
  jobMatches: flagFact('jobMatches', {
    ...routes,
    words: words('学历、资历与岗位相符', 'Degree and experience fit the post'),
  }),
  excellentChineseMaster: flagFact('excellentChineseMaster', {
    ...routes,
    words: words(
      '在中国高校取得硕士以上学位的优秀毕业生',
      'Excellent graduate of a Chinese university, master or above',
    ),
  }),
  topForeignMaster: flagFact('topForeignMaster', {
    ...routes,
    words: words(
      '在境外前百名高校取得硕士以上学位',
      'Master or above of one of the top 100 universities abroad',
    ),
  }),
  languageTeacher: flagFact('languageTeacher', {
    ...routes,
    words: words('符合外国语言教学人员条件', 'Meets the rules for language teachers'),
  }),
  skillCertificate: flagFact('skillCertificate', {
    ...routes,
    words: words('持有国际通用职业技能资格证书', 'Holds an international certificate of skill'),
  }),
  permitClass: choiceFact(
    'permitClass',
    [
      { value: 'a', words: words('A类（外国高端人才）', 'A, high-end') },
      { value: 'b', words: words('B类（外国专业人才）', 'B, professional') },
      { value: 'c', words: words('C类（其他外国人员）', 'C, other') },
      { value: 'none', words: words('没有工作许可', 'No work permit') },
    ],
    {
      ...routes,
      words: words('外国人工作许可类别', 'Class of the work permit'),
      evidence: words('外国人工作许可证', 'Work permit'),
    },
  ),
  overseasDoctor: flagFact('overseasDoctor', {
    ...routes,
    words: words('取得境外博士学位', 'Doctor of a university abroad'),
    evidence: degree,
  }),
  employmentContract: flagFact('employmentContract', {
    ...routes,
    words: words('与用人单位签订合同', 'Contract with the employer'),
    evidence: contract,
  }),
  outstandingRecord: flagFact('outstandingRecord', {
    ...routes,
    words: words('业绩特别突出', 'Outstanding record'),
  }),
  doctorSince: dayFact('doctorSince', {
    ...routes,
    words: words('取得博士学位日期', 'Day of the doctorate'),
    evidence: degree,
  }),
  earlierGrantAllows: flagFact('earlierGrantAllows', {
    ...routes,
    judge: 'bureau',
    words: words('以往资助情况不影响申报', 'Earlier grants do not bar the application'),
  }),
}
