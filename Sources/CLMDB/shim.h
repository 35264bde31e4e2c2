// The C interface of LMDB 0.9, as Debian's liblmdb-dev installs it.
#include <lmdb.h>
