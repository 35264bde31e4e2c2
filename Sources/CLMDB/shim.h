// The C interface of LMDB 0.9, as Debian's liblmdb-dev installs it.
#include <lmdb.h>

// Of the C library since glibc 2.28, which shows it to GNU sources only.
extern int renameat2(int, const char *, int, const char *, unsigned int);
