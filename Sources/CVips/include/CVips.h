#ifndef C_VIPS_H
#define C_VIPS_H

#include <stdbool.h>

/// A picture of libvips. The library is looked for when the program runs, so nothing here needs its
/// headers, and the program starts where it is missing.
typedef struct kim_vips_image kim_vips_image;

/// Whether the library is there, has all that is called here, and could be begun.
bool kim_vips_load(const char *library);

/// What the library says of its last failures; empty after `kim_vips_forget_errors`.
const char *kim_vips_errors(void);
void kim_vips_forget_errors(void);

// Each gives a new picture in memory, or null. The caller releases it.

/// A picture file, upright, in sRGB, at most as large as the box.
kim_vips_image *kim_vips_open(const char *file, int width, int height);
/// A picture at most as large as the box, never enlarged.
kim_vips_image *kim_vips_fit(kim_vips_image *picture, int width, int height);
/// What draws the eye, in just these proportions and no larger than the picture.
kim_vips_image *kim_vips_crop(kim_vips_image *picture, int width, int height);
/// A picture of just this size.
kim_vips_image *kim_vips_stretch(kim_vips_image *picture, int width, int height);

void kim_vips_release(kim_vips_image *picture);

int kim_vips_width(kim_vips_image *picture);
int kim_vips_height(kim_vips_image *picture);

/// - Parameter file: its name, and in brackets how it is saved: `a.webp[strip,Q=75]`.
/// - Returns: whether it was written.
bool kim_vips_write(kim_vips_image *picture, const char *file);

#endif
