export const places = {
  title: '推荐名额',
  lead: '推荐即占用一个名额；企业之后撤回或者未获认定，名额不退回。',
  none: '目前没有需要本区县推荐的批次。',
  free: (taken: number) => `市局没有设定名额，不限；已推荐 ${taken} 件`,
  left: (quota: number, taken: number, left: number) =>
    `名额 ${quota} 件，已推荐 ${taken} 件，还剩 ${left} 件`,
  uses: (left: number) => `占用一个推荐名额（还剩 ${left} 个），以后不退回`,
} as const
