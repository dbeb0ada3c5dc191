/** Viết tắt only seen in names of performers, written out before the general table: [as written, in full]. */
export const UNIT_ABBREVIATIONS: readonly (readonly [RegExp, string])[] = [
  [
    /(?<![\p{L}\d])(?:VP|Văn phòng) ?HĐND ?(?:&|-|–|và) ?UBND(?![\p{L}\d])/gu,
    'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân',
  ],
  [/(?<![\p{L}\d])VP(?= )/gu, 'Văn phòng'],
  [/(?<![\p{L}\d])BCH(?= (?:Quân sự|quân sự|PCTT|PTDS|[Pp]hòng))/gu, 'Ban Chỉ huy'],
  [/(?<![\p{L}\d])(?:BCHQS|Ban CHQS)(?![\p{L}\d])/gu, 'Ban Chỉ huy Quân sự'],
  [/(?<![\p{L}\d])Bộ CHQS(?![\p{L}\d])/gu, 'Bộ Chỉ huy Quân sự'],
  [/(?<![\p{L}\d])(?:Ban QLDA|BQLDA|BQL (?:DA|dự án))(?![\p{L}\d])/gu, 'Ban Quản lý dự án'],
  [/(?<![\p{L}\d])BQL(?![\p{L}\d])/gu, 'Ban Quản lý'],
  [/(?<![\p{L}\d])ĐTXD(?![\p{L}\d])/gu, 'đầu tư xây dựng'],
  [/(?<![\p{L}\d])TTYT(?![\p{L}\d])/gu, 'Trung tâm Y tế'],
  [/(?<![\p{L}\d])TTĐT(?![\p{L}\d])/gu, 'Thông tin điện tử'],
  [/(?<![\p{L}\d])KT-HT(?![\p{L}\d])/gu, 'Kinh tế và Hạ tầng'],
  [/(?<=Phòng )KT(?![\p{L}\d-])/gu, 'Kinh tế'],
  [/(?<=Hội )ND(?![\p{L}\d])/gu, 'Nông dân'],
  [/(?<![\p{L}\d])(?:TP|Tp|tp)(?:\.|(?= |$)) ?/gu, 'thành phố '],
  [/ & /gu, ' và '],
];
