#!/usr/bin/env node
/**
 * can-cu: the only place that wires everything. One command a verb, each in cli/, loaded when it is asked for,
 * so that `can-cu cite` does not pay for the server.
 */
import './cli/compile-cache.ts';
import { Command, CommanderError, Option } from 'commander';
import { EXIT, say, UserError } from './cli/output.ts';
import { version } from './cli/version.ts';
import { storageTrouble } from './corpus/store-trouble.ts';

const DEFAULT_DATA = process.env.CAN_CU_DATA ?? 'data';

const program = new Command('can-cu')
  .description('Căn Cứ: đọc văn bản chỉ đạo điều hành, tìm kiếm, sổ nhiệm vụ, đồ thị căn cứ')
  .version(version, '-V, --version', 'in phiên bản')
  .helpOption('-h, --help', 'in hướng dẫn')
  .helpCommand('help [lệnh]', 'in hướng dẫn của một lệnh')
  .configureOutput({ writeErr: (text) => process.stderr.write(text.replace(/^error: /, 'Lỗi: ')) })
  .showHelpAfterError('(dùng --help để xem hướng dẫn)')
  .exitOverride();

const dataOption = () => new Option('-d, --data <thư mục>', 'thư mục kho dữ liệu').default(DEFAULT_DATA);
const jsonOption = () => new Option('--json', 'kết quả dạng JSON cho máy đọc').default(false);
const positive = (text: string): number => {
  const n = Number(text);
  if (!Number.isInteger(n) || n < 1) throw new UserError(`“${text}” không phải là số nguyên dương.`);
  return n;
};

program
  .command('serve')
  .description('mở trang web và API trên máy này')
  .addOption(dataOption())
  .option('-p, --port <cổng>', 'cổng', positive, Number(process.env.PORT ?? 3000))
  .option(
    '--host <địa chỉ>',
    'địa chỉ lắng nghe; ngoài 127.0.0.1 thì muốn ghi phải có mã CAN_CU_TOKEN',
    '127.0.0.1',
  )
  .option('--samples', 'kho trống thì nạp bộ văn bản mẫu trước', false)
  .action(async (options) => (await import('./cli/serve.ts')).serve(options));

program
  .command('ingest')
  .description('nạp tệp và thư mục vào kho')
  .argument('<đường dẫn...>')
  .addOption(dataOption())
  .addOption(jsonOption())
  .option('-w, --workers <số>', 'số luồng đọc', positive)
  .option('--watch', 'tiếp tục theo dõi các thư mục và nạp tệp mới', false)
  .option('--retry', 'đọc lại cả những tệp lần trước không đọc được', false)
  .action(async (paths, options) => (await import('./cli/ingest.ts')).ingest(paths, options));

program
  .command('parse')
  .description('đọc tệp và in bản ghi, mỗi dòng một bản ghi JSON; không đụng tới kho')
  .argument('<tệp...>')
  .action(async (files) => (await import('./cli/parse.ts')).parse(files));

program
  .command('cite')
  .description('đọc văn bản từ đầu vào chuẩn và in các viện dẫn, mỗi dòng một JSON')
  .option('--lines', 'mỗi dòng đầu vào là một văn bản', false)
  .action(async (options) => (await import('./cli/cite.ts')).cite(options));

program
  .command('search')
  .description('tìm trong kho')
  .argument('<câu hỏi...>')
  .addOption(dataOption())
  .addOption(jsonOption())
  .option('-n, --limit <số>', 'số kết quả', positive, 10)
  .action(async (words, options) => (await import('./cli/search.ts')).search(words.join(' '), options));

program
  .command('duties')
  .description('sổ nhiệm vụ: ai phải làm gì, trước ngày nào')
  .addOption(dataOption())
  .addOption(jsonOption())
  .option('-q, --query <từ>', 'tìm trong nội dung nhiệm vụ')
  .option('-u, --unit <đơn vị>', 'đơn vị được giao')
  .addOption(new Option('--role <vai trò>', 'chủ trì hay phối hợp').choices(['lead', 'support']))
  .option('--document <mã>', 'của một văn bản')
  .option('--from <ngày>', 'thời hạn từ ngày (YYYY-MM-DD)')
  .option('--to <ngày>', 'thời hạn đến ngày (YYYY-MM-DD)')
  .addOption(
    new Option('--when <loại>', 'loại thời hạn').choices([
      'overdue',
      'due-soon',
      'upcoming',
      'recurring',
      'no-date',
    ]),
  )
  .option('--who-ordered <mô tả>', 'ai giao việc này: tìm nhiệm vụ và chuỗi căn cứ phía trên')
  .option('-n, --limit <số>', 'số kết quả', positive, 50)
  .action(async (options) => (await import('./cli/duties.ts')).duties(options));

program
  .command('check')
  .description('kiểm tra dự thảo: căn cứ, nội dung, thể thức')
  .argument('<tệp>')
  .addOption(dataOption())
  .addOption(jsonOption())
  .option('--comments <tệp.docx>', 'ghi lại tệp Word kèm nhận xét')
  .option('--report <tệp.html>', 'ghi báo cáo một trang để in')
  .option('--config <tệp>', 'tệp cấu hình quy tắc', 'can-cu.config.json')
  .action(async (file, options) => (await import('./cli/check.ts')).check(file, options));

program
  .command('export')
  .description('xuất dữ liệu')
  .addArgument(
    program
      .createArgument('<thứ>', 'thứ cần xuất')
      .choices(['records', 'duties', 'instruments', 'wanted', 'corrections']),
  )
  .addOption(dataOption())
  .addOption(
    new Option('-f, --format <dạng>', 'dạng tệp').choices(['jsonl', 'csv', 'xlsx', 'ics']).default('jsonl'),
  )
  .option('-o, --output <tệp>', 'ghi ra tệp thay vì đầu ra chuẩn')
  .action(async (what, options) => (await import('./cli/export.ts')).exportData(what, options));

program
  .command('failures')
  .description('các tệp chưa đọc được, lý do và cách đọc lại')
  .addOption(dataOption())
  .addOption(jsonOption())
  .action(async (options) => (await import('./cli/failures.ts')).failures(options));

program
  .command('reindex')
  .description('dựng lại mọi chỉ mục từ bản ghi')
  .addOption(dataOption())
  .option('--parse', 'đọc lại bản gốc bằng bộ đọc hiện tại', false)
  .option('--all', 'cùng --parse: đọc lại cả những bản đã đọc bằng bộ đọc này', false)
  .action(async (options) => (await import('./cli/reindex.ts')).reindex(options));

program
  .command('backup')
  .description('sao lưu kho (cơ sở dữ liệu và bản gốc) sang thư mục khác, trong khi vẫn đang dùng')
  .argument('<thư mục>')
  .addOption(dataOption())
  .action(async (target, options) => (await import('./cli/backup.ts')).backup(target, options));

program
  .command('bench')
  .description('đo chất lượng và tốc độ')
  .addArgument(
    program
      .createArgument('<phép đo>', 'phép đo')
      .choices([
        'citations',
        'metadata',
        'gold',
        'duties',
        'register',
        'retrieval',
        'speed',
        'ingest',
        'scans',
        'check',
        'parse',
        'pages',
      ]),
  )
  .argument('[dữ liệu]', 'tệp hoặc thư mục dữ liệu')
  .option('--documents <số>', 'số văn bản tổng hợp (speed, ingest) hoặc văn bản mẫu (scans)', positive)
  .option(
    '--only <phần>',
    'chỉ đo các phần này (ingest) hoặc máy tìm kiếm này (speed), cách nhau bằng dấu phẩy',
  )
  .action(async (name, data, options) => (await import('./cli/bench.ts')).bench(name, data, options));

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? EXIT.ok : EXIT.failure;
  else {
    process.exitCode = EXIT.failure;
    const told = error instanceof UserError ? error.message : storageTrouble(error);
    if (told) say(`Lỗi: ${told}`);
    else say(`Lỗi ngoài dự kiến: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  }
}
