/** What a clause leaves to the next: whose growth 增长9% is. */
export interface Carried {
  /** Names that the last clause was about. */
  subjects: string[]
  /** What a list named before its shared words: 脆桃, 稻虾. */
  bases: string[]
  /** Names with a figure since the sentence began or the last list used them, in order. */
  recent: string[]
  /** What the last figure was a share of: 占全省比重由10.1%提高到20.5%. */
  whole?: string
  /** True right behind a plan's figure: 比计划目标3000亿元超过…. */
  aim?: boolean
}

export function copyCarried({subjects, bases, recent, ...rest}: Carried): Carried {
  return {...rest, subjects: [...subjects], bases: [...bases], recent: [...recent]}
}
