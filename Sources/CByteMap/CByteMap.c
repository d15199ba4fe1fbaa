#include "CByteMap.h"

#include <string.h>

// Swift compares the lanes of its vectors one after the other; here the compiler takes the processor's
// own instruction, sixteen bytes at a time, on every processor that has one.

typedef uint8_t Bytes __attribute__((ext_vector_type(16)));
typedef char Lanes __attribute__((ext_vector_type(16)));
typedef bool Bits __attribute__((ext_vector_type(16)));

static inline Lanes signs(Bytes v) {
  Bytes lower = v | 0x20;
  Lanes is_letter = (Bytes)(lower - 'a') < 26;
  // `+,-./`, digits and `:;`
  Lanes is_mark = (Bytes)(v - '+') < 17;
  // `=>?`, and `!"` with the blank
  Lanes is_other = ((Bytes)(v - '=') < 3) | ((Bytes)(v - ' ') < 3);
  return ~(is_letter | is_mark | is_other);
}

static inline Lanes digits(Bytes v) { return ((Bytes)(v - '0') < 10) | (v >= 0x80); }

static inline uint64_t bits(Lanes lanes) {
  Bits chosen = __builtin_convertvector(lanes, Bits);
  uint16_t mask;
  memcpy(&mask, &chosen, sizeof mask);
  return mask;
}

// Makes a function of a class: what is behind the last whole word is filled up with letters.
#define MAP(name, class)                                                                       \
  bool name(const uint8_t *bytes, size_t count, uint64_t *words) {                             \
    Bytes all = 0;                                                                             \
    for (size_t start = 0; start < count; start += 64) {                                       \
      uint8_t block[64];                                                                       \
      const uint8_t *from = bytes + start;                                                     \
      if (count - start < 64) {                                                                \
        memset(block, 'a', sizeof block);                                                      \
        memcpy(block, from, count - start);                                                    \
        from = block;                                                                          \
      }                                                                                        \
      uint64_t word = 0;                                                                       \
      for (int part = 0; part < 4; part++) {                                                   \
        Bytes v;                                                                               \
        memcpy(&v, from + 16 * part, sizeof v);                                                \
        all |= v;                                                                              \
        word |= bits(class(v)) << (16 * part);                                                 \
      }                                                                                        \
      words[start / 64] = word;                                                                \
    }                                                                                          \
    return bits((Lanes)all < 0) == 0;                                                          \
  }

MAP(kim_map_signs, signs)
MAP(kim_map_digits, digits)
