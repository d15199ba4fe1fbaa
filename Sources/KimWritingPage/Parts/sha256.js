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

  class Hash {
    constructor() {
      this.sums = new Int32Array(starts);
      this.chunk = new Uint8Array(64);
      this.chunkView = new DataView(this.chunk.buffer);
      this.schedule = new Int32Array(64);
      this.filled = 0;
      this.length = 0;
    }

    addBytes(bytes) {
      this.length += bytes.length;
      for (let at = 0; at < bytes.length;) {
        const part = bytes.subarray(at, at + 64 - this.filled);
        this.chunk.set(part, this.filled);
        this.filled += part.length;
        at += part.length;
        if (this.filled === 64) this.mix();
      }
      return this;
    }

    mix() {
      const w = this.schedule, s = this.sums;
      for (let i = 0; i < 16; i++) w[i] = this.chunkView.getInt32(4 * i);
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
      s[0] += a; s[1] += b; s[2] += c; s[3] += d; s[4] += e; s[5] += f; s[6] += g; s[7] += h;
      this.filled = 0;
    }

    hashed() {
      const bits = this.length * 8;
      this.addBytes(new Uint8Array(this.filled < 56 ? 56 - this.filled : 120 - this.filled)
        .fill(128, 0, 1));
      this.chunkView.setUint32(56, Math.floor(bits / 4294967296));
      this.chunkView.setUint32(60, bits >>> 0);
      this.mix();
      const out = new Uint8Array(32), view = new DataView(out.buffer);
      this.sums.forEach((word, i) => view.setInt32(4 * i, word));
      return out;
    }
  }

  const hex = bytes => Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('');

  const hmac = (key, parts) => {
    const block = new Uint8Array(64);
    block.set(key.length > 64 ? new Hash().addBytes(key).hashed() : key);
    const inner = new Hash().addBytes(block.map(byte => byte ^ 0x36));
    for (const part of parts) inner.addBytes(part);
    return new Hash().addBytes(block.map(byte => byte ^ 0x5c)).addBytes(inner.hashed()).hashed();
  };

  return {
    hex,
    of: bytes => hex(new Hash().addBytes(bytes).hashed()),
    hmac: (key, parts) => hex(hmac(key, parts)),
  };
})();
