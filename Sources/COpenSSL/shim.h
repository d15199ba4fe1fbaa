#pragma once
// SHA256_Init and its kin: they allocate nothing and cannot fail. OpenSSL 3 calls them old, because
// an algorithm that is chosen at run time needs more.
#define OPENSSL_SUPPRESS_DEPRECATED
#include <openssl/evp.h>
#include <openssl/sha.h>
