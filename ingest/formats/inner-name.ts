/**
 * The name a file inside a container is shown by: "hồ sơ.zip/phụ lục.pdf". Never a path: steps up, drive letters,
 * leading slashes and control characters are taken out, so that no one who writes by this name leaves his folder.
 */
export function innerName(container: string, inner: string): string {
  const steps = inner
    .normalize('NFC')
    .replace(/\\/g, '/')
    .split('/')
    .map((step) => step.replace(/[\u0000-\u001F\u007F<>:"|?*]/g, '').trim())
    .filter((step) => step && !/^\.+$/.test(step));
  return `${container}/${steps.join('/').slice(-200) || 'không tên'}`;
}
