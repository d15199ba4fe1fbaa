#include "CVips.h"

#include <dlfcn.h>
#include <stddef.h>
#include <string.h>

// What is called of libvips, as its documentation of version 8.14 declares it. Optional arguments are
// names and values, with a null at the end.
typedef kim_vips_image image;

static struct {
  int (*init)(const char *);
  const char *(*error_buffer)(void);
  void (*error_clear)(void);
  void (*cache_set_max)(int);
  const char *(*find_load)(const char *);
  image *(*new_from_file)(const char *, ...);
  image *(*copy_memory)(image *);
  unsigned long (*get_typeof)(const image *, const char *);
  int (*get_width)(const image *);
  int (*get_height)(const image *);
  int (*get_interpretation)(const image *);
  int (*get_orientation_swap)(image *);
  int (*thumbnail)(const char *, image **, int, ...);
  int (*thumbnail_image)(image *, image **, int, ...);
  int (*smartcrop)(image *, image **, int, int, ...);
  int (*write_to_file)(image *, const char *, ...);
  void (*unref)(void *);
} vips;

// Source: libvips/include/vips/*.h, whose values are part of its binary interface.
enum { ACCESS_SEQUENTIAL = 1, SIZE_DOWN = 2, SIZE_FORCE = 3, INTERESTING_ATTENTION = 3, SRGB = 22 };

bool kim_vips_load(const char *library) {
  void *handle = dlopen(library, RTLD_NOW | RTLD_GLOBAL);
  if (!handle) return false;
  const struct { const char *name; void **place; } calls[] = {
    {"vips_init", (void **)&vips.init},
    {"vips_error_buffer", (void **)&vips.error_buffer},
    {"vips_error_clear", (void **)&vips.error_clear},
    {"vips_cache_set_max", (void **)&vips.cache_set_max},
    {"vips_foreign_find_load", (void **)&vips.find_load},
    {"vips_image_new_from_file", (void **)&vips.new_from_file},
    {"vips_image_copy_memory", (void **)&vips.copy_memory},
    {"vips_image_get_typeof", (void **)&vips.get_typeof},
    {"vips_image_get_width", (void **)&vips.get_width},
    {"vips_image_get_height", (void **)&vips.get_height},
    {"vips_image_get_interpretation", (void **)&vips.get_interpretation},
    {"vips_image_get_orientation_swap", (void **)&vips.get_orientation_swap},
    {"vips_thumbnail", (void **)&vips.thumbnail},
    {"vips_thumbnail_image", (void **)&vips.thumbnail_image},
    {"vips_smartcrop", (void **)&vips.smartcrop},
    {"vips_image_write_to_file", (void **)&vips.write_to_file},
    {"g_object_unref", (void **)&vips.unref},
  };
  for (size_t i = 0; i < sizeof calls / sizeof *calls; i++)
    if (!(*calls[i].place = dlsym(handle, calls[i].name))) return false;
  if (vips.init("kim")) return false;
  // Nothing is asked for twice, and what is kept takes memory.
  vips.cache_set_max(0);
  return true;
}

const char *kim_vips_errors(void) { return vips.error_buffer(); }
void kim_vips_forget_errors(void) { vips.error_clear(); }
void kim_vips_release(image *picture) { vips.unref(picture); }
int kim_vips_width(image *picture) { return vips.get_width(picture); }
int kim_vips_height(image *picture) { return vips.get_height(picture); }

/// The pixels themselves in place of how they are made; takes the picture over.
static image *in_memory(image *picture) {
  if (!picture) return NULL;
  image *whole = vips.copy_memory(picture);
  vips.unref(picture);
  return whole;
}

static image *resized(image *picture, int width, int height, int size, const char *profile) {
  image *made = NULL;
  // A name that is null ends the list.
  int code = vips.thumbnail_image(picture, &made, width, "height", height, "size", size,
    profile ? "export_profile" : NULL, profile, NULL);
  return code ? NULL : in_memory(made);
}

/// How many times smaller a JPEG can be decoded and still fill the box.
static int jpeg_shrink(image *picture, int width, int height) {
  int swap = vips.get_orientation_swap(picture);
  double across = (double)vips.get_width(picture) / (swap ? height : width);
  double down = (double)vips.get_height(picture) / (swap ? width : height);
  double factor = across > down ? across : down;
  return factor >= 8 ? 8 : factor >= 4 ? 4 : factor >= 2 ? 2 : 1;
}

image *kim_vips_open(const char *file, int width, int height) {
  const char *loader = vips.find_load(file);
  if (!loader) return NULL;
  image *header = vips.new_from_file(file, "access", ACCESS_SEQUENTIAL, NULL);
  if (!header) return NULL;
  // Where colours are what pages take them for, conversion would cost a quarter of all the time.
  bool is_plain = vips.get_interpretation(header) == SRGB &&
    !vips.get_typeof(header, "icc-profile-data");
  const char *profile = is_plain ? NULL : "srgb";
  int shrink = strstr(loader, "Jpeg") ? jpeg_shrink(header, width, height) : 1;
  vips.unref(header);
  if (shrink == 1) {
    image *made = NULL;
    int code = vips.thumbnail(file, &made, width, "height", height, "size", SIZE_DOWN,
      profile ? "export_profile" : NULL, profile, NULL);
    return code ? NULL : in_memory(made);
  }
  image *decoded = vips.new_from_file(
    file, "access", ACCESS_SEQUENTIAL, "shrink", shrink, NULL);
  if (!decoded) return NULL;
  image *made = resized(decoded, width, height, SIZE_DOWN, profile);
  vips.unref(decoded);
  return made;
}

image *kim_vips_fit(image *picture, int width, int height) {
  return resized(picture, width, height, SIZE_DOWN, NULL);
}

image *kim_vips_stretch(image *picture, int width, int height) {
  return resized(picture, width, height, SIZE_FORCE, NULL);
}

image *kim_vips_crop(image *picture, int width, int height) {
  double across = (double)vips.get_width(picture) / width;
  double down = (double)vips.get_height(picture) / height;
  double scale = across < down ? across : down;
  int wide = (int)(scale * width), high = (int)(scale * height);
  image *made = NULL;
  int code = vips.smartcrop(picture, &made, wide > 0 ? wide : 1, high > 0 ? high : 1,
    "interesting", INTERESTING_ATTENTION, NULL);
  return code ? NULL : in_memory(made);
}

bool kim_vips_write(image *picture, const char *file) {
  return vips.write_to_file(picture, file, NULL) == 0;
}
