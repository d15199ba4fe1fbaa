"""Photos as a telephone takes them: one that tells where it was taken, one that lies on its side."""

import subprocess

EXIF = ["exiftool", "-q", "-overwrite_original"]


def made(folder, sample):
    placed, turned = folder / "IMG_0001.jpg", folder / "IMG_0002.jpg"
    for photo in (placed, turned):
        subprocess.run(
            ["vipsthumbnail", str(sample), "--size", "2400x1800!", "-o", str(photo)], check=True)
    subprocess.run(
        EXIF + ["-GPSLatitude=2.75", "-GPSLatitudeRef=S", "-GPSLongitude=103.56", "-GPSLongitudeRef=E",
                "-Make=Contoh", "-UserComment=Rumah Pak Contoh", "-XMP-dc:Creator=Pak Contoh", str(placed)],
        check=True)
    subprocess.run(EXIF + ["-n", "-Orientation=6", str(turned)], check=True)
    return placed, turned


def told(photo):
    """What exiftool reads of a photo, without what any JPEG of its size has."""
    lines = subprocess.run(
        ["exiftool", "-G1", "-s", str(photo)], check=True, capture_output=True, text=True).stdout
    return [line for line in lines.splitlines()
            if not line.startswith(("[ExifTool]", "[System]", "[File]", "[JFIF]", "[Composite]"))]


def size(photo):
    lines = subprocess.run(
        ["exiftool", "-s3", "-ImageWidth", "-ImageHeight", str(photo)],
        check=True, capture_output=True, text=True).stdout
    return tuple(int(line) for line in lines.split())
