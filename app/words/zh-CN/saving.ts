export const saving = {
  autosaving: '正在自动保存…',
  autosaved: (time: string) => `已自动保存 ${time}（北京时间）`,
  paused: (who: string, labels: string) =>
    `${who}刚刚也改过：${labels}。自动保存已暂停。请按“保存”逐项选择保留哪一个，您填写的内容不会丢失。`,
  notSaved: {
    'too long': '有内容过长，没有自动保存。请按“保存”查看是哪一项。',
    'not open': '这一节现在不能修改，没有保存。请先复制您填写的内容，再按“保存”查看原因。',
    unreachable:
      '网络不通，暂时无法保存。您填写的内容保留在本页，网络恢复后会自动保存，请不要关闭本页。',
    'signed out': '登录已过期，暂时无法保存。您填写的内容保留在本页，登录后会自动保存。',
  },
  lastSaved: (time: string) => `上次保存：${time}（北京时间）`,
  neverSaved: '尚未保存',
  leave: '您填写的内容还没有保存，离开本页会丢失。确定离开吗？',
  empty: '（空）',
  comma: '、',
  elsewhere: '您自己（在另一个窗口或设备上）',
  choose: '两边都改了同一项，请选择',
  merged: '已与同时保存的内容合并',
  savedBy: (who: string, at: string) => `您填写期间，${who}于 ${at}（北京时间）保存了这一节。`,
  chooseText:
    '下列项目两边改得不一样，请逐项选择后再保存一次。您填写的内容都在下面的表单里，仍可修改；选择另一边的，则以另一边的为准。',
  taken: (who: string, labels: string) => `${who}改过、您没有改的，已一并采用：${labels}`,
  before: (value: string) => `原来是：${value}`,
  mine: '用您填写的',
  theirs: (who: string) => `用${who}保存的`,
  expiredTitle: '登录已过期，您填写的内容还在这里',
  expiredText:
    '为了安全，长时间没有操作会退出登录。请在新窗口登录，然后回到本页按“继续保存”；在此之前请不要关闭本页。',
  expiredKept: (count: number) => `本页保留了 ${count} 项内容`,
  loginInNewWindow: '在新窗口登录',
  resend: '继续保存',
  tooLong: (label: string, longest: number) => `${label}：内容过长，最多 ${longest} 个字，没有保存`,
} as const
