// CRC-32C by the instruction that x86-64 (SSE 4.2) and AArch64 have for it.

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// Whether this processor has the instruction.
bool crc32c_is_supported(void);

/// Takes bytes into a checksum; only where `crc32c_is_supported`.
///
/// The state is that of the register: all ones at first, inverted at the end.
uint32_t crc32c_update(uint32_t state, const void *bytes, size_t count);
