/// Words that say nothing of what a text is about. The script that searches leaves them out of
/// questions too; it gets this list.
enum StopWords {
  static let list = """
    ada adalah agar akan aku anda antara apa apakah atas atau bagaimana bagi bahwa banyak beberapa \
    belum berapa bila bisa boleh bukan buat cara dalam dan dapat dari dengan di dia gimana hal hanya \
    harus hingga ia ini itu jadi jika juga kalau kami kapan karena ke kepada kita lagi lah lain \
    lalu lebih lewat maka mana mau masih mereka mengapa nya oleh pada para per pernah punya saat \
    saja sambil sampai sangat saya sebagai sebelum sebuah secara sedang sejak selain seperti serta \
    setelah setiap siapa sudah supaya tapi telah tentang tetapi tiap tidak untuk yaitu yakni yang
    """

  static let words = Set(list.split(separator: " ").map { PackedWord($0.utf8) })
}
