/** The character set that a media type names: "gb2312" of "text/html; charset=gb2312". */
export const charsetOf = (mediaType: string | null | undefined): string | null =>
  /charset\s{0,9}=\s{0,9}["']?([\w.:-]{1,40})/iu.exec(mediaType ?? "")?.[1] ?? null;
