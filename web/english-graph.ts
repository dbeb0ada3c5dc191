/** English for the words of the graph, as english.ts has those of all other pages. */
export const ENGLISH_OF_GRAPH: Record<string, string> = {
  'Chưa rõ cấp': 'Level unknown',
  'Chạm hoặc nhấn Enter để mở.': 'Tap or press Enter to open.',
  'Chạm lần nữa để mở rộng.': 'Tap again to grow the graph.',
  'Chạm vào một văn bản để xem nó nối với đâu; chạm lần nữa để mở rộng từ đó.':
    'Tap a document to see what it is joined to; tap again to grow the graph from it.',
  'Căn cứ phía trên': 'Bases above',
  'Dựa vào văn bản này': 'Resting on this document',
  'Gộp lại': 'Fold',
  'Không còn gì thêm quanh văn bản này.': 'There is nothing more around this document.',
  'Không thấy trong đồ thị này.': 'Not found in this graph.',
  'Mở hết': 'Unfold all',
  'Phóng to': 'Zoom in',
  'Số bậc': 'Steps',
  'Thu nhỏ': 'Zoom out',
  'Thêm văn bản': 'Documents added',
  'Tìm trong đồ thị': 'Find in the graph',
  'Vừa khung': 'Fit',
  'chỉ được viện dẫn': 'only cited',
  'có trong kho': 'held',
  'căn cứ, thực hiện': 'basis, carrying out',
  'dựa vào': 'rests on',
  'một chùm văn bản, chạm để mở': 'a fan of documents, tap to open',
  'phía sau': 'behind them',
  'thay thế, sửa đổi, bãi bỏ': 'replaces, amends, repeals',
  'theo lời văn bản khác': 'as told by another document',
  'Đồ thị căn cứ': 'Graph of bases',
  'Đồ thị căn cứ: phím mũi tên để đi, Enter để mở, Esc để thôi; nội dung như danh sách bên dưới':
    'Graph of bases: arrow keys to walk, Enter to open, Esc to let go; the same as the list below',
  'Đồ thị quá lớn nên đã cắt bớt; hãy giảm số bậc hoặc mở từ một văn bản gần hơn.':
    'The graph was too large and is cut; take fewer steps or start nearer.',
  'Đồ thị đã đủ 300 văn bản; hãy mở đồ thị từ chính văn bản này.':
    'The graph holds 300 documents already; open the graph of this one instead.',
  'được dựa vào': 'rested on by',
  bậc: 'steps',
};
