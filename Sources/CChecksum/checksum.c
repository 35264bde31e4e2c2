#include "CChecksum.h"

#include <string.h>

#if defined(__x86_64__)

#include <nmmintrin.h>

#define CRC32C __attribute__((target("sse4.2")))
#define CRC32C_WORD(state, word) ((uint32_t)_mm_crc32_u64(state, word))
#define CRC32C_BYTE(state, byte) _mm_crc32_u8(state, byte)

bool crc32c_is_supported(void) { return __builtin_cpu_supports("sse4.2"); }

#elif defined(__aarch64__) && defined(__linux__)

#include <arm_acle.h>
#include <sys/auxv.h>

#define CRC32C __attribute__((target("crc")))
#define CRC32C_WORD(state, word) __crc32cd(state, word)
#define CRC32C_BYTE(state, byte) __crc32cb(state, byte)

// HWCAP_CRC32 of <asm/hwcap.h>, which not every C library installs.
bool crc32c_is_supported(void) { return (getauxval(AT_HWCAP) & (1 << 7)) != 0; }

#else

#define CRC32C
#define CRC32C_WORD(state, word) (state)
#define CRC32C_BYTE(state, byte) (state)

bool crc32c_is_supported(void) { return false; }

#endif

CRC32C uint32_t crc32c_update(uint32_t state, const void *bytes, size_t count) {
  const uint8_t *next = bytes;
  for (; count >= 8; count -= 8, next += 8) {
    uint64_t word;
    memcpy(&word, next, sizeof word);
    state = CRC32C_WORD(state, word);
  }
  for (; count > 0; count--, next++) state = CRC32C_BYTE(state, *next);
  return state;
}
