// SHA-256 (FIPS 180-4) and HMAC (RFC 2104) over bytes: browsers have their own on https only.
const Sha256 = (() => {
  const roots = [], starts = [];
  for (let n = 2; roots.length < 64; n++) {
    let isPrime = true;
    for (let d = 2; d * d <= n; d++) if (n % d === 0) isPrime = false;
    if (!isPrime) continue;
    if (starts.length < 8) starts.push((Math.sqrt(n) % 1) * 4294967296 | 0);
    roots.push((Math.cbrt(n) % 1) * 4294967296 | 0);
  }
  const K = new Int32Array(roots);

  const hashed = (...parts) => {
    const s = new Int32Array(starts), w = new Int32Array(64), chunk = new Uint8Array(64);
    const view = new DataView(chunk.buffer), out = new DataView(new ArrayBuffer(32));
    let count = 0;
    const put = byte => {
      chunk[count++ % 64] = byte;
      if (count % 64) return;
      for (let i = 0; i < 16; i++) w[i] = view.getInt32(4 * i);
      for (let i = 16; i < 64; i++) {
        const a = w[i - 15], b = w[i - 2];
        w[i] = w[i - 16] + w[i - 7]
          + ((a >>> 7 | a << 25) ^ (a >>> 18 | a << 14) ^ a >>> 3)
          + ((b >>> 17 | b << 15) ^ (b >>> 19 | b << 13) ^ b >>> 10) | 0;
      }
      let [a, b, c, d, e, f, g, h] = s;
      for (let i = 0; i < 64; i++) {
        const t = h + ((e >>> 6 | e << 26) ^ (e >>> 11 | e << 21) ^ (e >>> 25 | e << 7))
          + (e & f ^ ~e & g) + K[i] + w[i] | 0;
        const u = ((a >>> 2 | a << 30) ^ (a >>> 13 | a << 19) ^ (a >>> 22 | a << 10))
          + (a & b ^ a & c ^ b & c) | 0;
        h = g; g = f; f = e; e = d + t | 0; d = c; c = b; b = a; a = t + u | 0;
      }
      [a, b, c, d, e, f, g, h].forEach((word, i) => { s[i] += word; });
    };
    for (const part of parts) for (const byte of part) put(byte);
    const bits = count * 8;
    put(128);
    while (count % 64 !== 56) put(0);
    for (let i = 7; i >= 0; i--) put(bits / 256 ** i);
    s.forEach((word, i) => out.setInt32(4 * i, word));
    return new Uint8Array(out.buffer);
  };

  const hex = bytes => Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('');

  const hmac = (key, parts) => {
    const block = new Uint8Array(64);
    block.set(key.length > 64 ? hashed(key) : key);
    const mixed = sign => block.map(byte => byte ^ sign);
    return hashed(mixed(0x5c), hashed(mixed(0x36), ...parts));
  };

  return {
    hex,
    of: bytes => hex(hashed(bytes)),
    hmac: (key, parts) => hex(hmac(key, parts)),
  };
})();
