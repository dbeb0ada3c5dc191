/**
 * Hư từ: syllables that carry no subject matter; a key term neither begins nor ends with one. Old tone style, as the
 * analyzer writes them. From common Vietnamese function words and the set phrases of administrative documents.
 */
export const EMPTY_SYLLABLES: ReadonlySet<string> = new Set(
  `và các của về việc theo tại trong trên cho với để được là có những này đó đến từ năm ngày tháng số như sau khi
   không hoặc do bởi vì nếu thì mà nhưng cũng đã đang sẽ phải cần nên bằng qua ra vào lên xuống dưới ngoài trước
   giữa mỗi mọi từng cả một hai ba nhất rất hơn ít nhiều thuộc gồm bao cùng còn lại chỉ đều vẫn tới nào gì ai đây
   kia ấy thực hiện triển khai cụ thể đối căn cứ điều khoản điểm quy định nay nhằm trừ tự thông`
    .split(/\s+/)
    .filter(Boolean),
);
