/// Sites that exercise every kind of page.
package enum ExampleSite {
  package static let province = ProvinceText(
    """
    -- siaran/2024-05-30-vaksinasi.md --
    ---
    judul: Vaksinasi ternak
    wilayah: "16.06"
    berlaku_sampai: 30 Juni 2024
    ---
    Vaksinasi di setiap kecamatan.
    -- halaman/tentang.md --
    ---
    judul: Tentang KIM
    ---
    Warga yang menyebarkan kabar.
    """)

  package static let empty = SiteText("", id: .named("baru"))

  package static let full = SiteText(
    """
    -- kim.yml --
    nama: KIM Sumber Makmur
    kode_wilayah: "16.06.06.2008"
    tingkat: desa
    tanggal_berdiri: 2021-03-01
    sk_nomor: 01/SK/2021
    masa_bakti: "2021-2026"
    jumlah_anggota: 12
    pengurus:
      - {jabatan: Ketua, nama: "Contoh: Ketua"}
    whatsapp: 0812-0000-0001
    surel: kim@contoh.desa.id
    media_sosial: {instagram: kimsumber}
    alamat: Balai Desa Toman
    koordinat: [-2.8, 103.6]
    visi: Desa yang tahu kabar.
    misi: [Menulis, Memeriksa]
    moto: Dari warga untuk warga
    penghargaan: [{nama: Pemuda, penyelenggara: Kabupaten, tahun: 2023}]
    warna: "#0b6e4f"
    logo: logo.png
    -- logo.png --
    -- halaman/kontak.md --
    # Kontak
    Datang ke balai desa. Lihat [panen](../kegiatan/panen.md).
    -- halaman/profil.md --
    ---
    judul: Tentang kami
    ringkasan: Kami warga Toman.
    ---
    Profil panjang.
    -- kegiatan/panen.jpg --
    -- kegiatan/panen.md --
    ---
    judul: "Panen raya: padi & \\"jagung\\""
    tanggal: Senin, 20 Mei 2024
    waktu: 09.00 WIB
    penulis: Seksi Berita
    lokasi: Dusun II
    gambar: panen.jpg
    gambar_alt: Warga memanen padi
    gambar_kredit: KIM
    topik: [padi, gotong royong]
    adinda: [diseminasi]
    peserta_jumlah: 40
    sumber: [{nama: Portal, url: "https://contoh.go.id/a?b=1&c=2"}]
    alias: [lama/panen.html]
    ---
    Padi **dipanen** di [sawah](https://contoh.go.id).

    ## Hasil

    | Jenis | Ton |
    | :-- | --: |
    | Padi | 4 |

    > [!PENTING]
    > Simpan benih.

    - [x] panen
    - [ ] jemur

    Catatan[^1].

    [^1]: Menurut kelompok tani.
    -- berita/a.md --
    ---
    judul: Harga padi naik
    tanggal: 2024-05-01
    topik: padi
    ---
    Harga padi.
    -- agenda/rapat.md --
    ---
    judul: Rapat warga
    tanggal: 14-15 Juni 2024
    waktu: 19.30 WIB
    lokasi: Balai Desa
    ---
    Semua diundang.
    -- pengumuman/listrik.md --
    ---
    judul: Listrik padam
    tanggal: 2024-03-01
    berlaku_sampai: 2024-03-02
    ---
    Padam sehari.
    -- klarifikasi/bansos.md --
    ---
    judul: Tautan bansos palsu
    tanggal: 2024-04-02
    klaim: Bantuan lewat tautan
    klaim_kanal: WhatsApp
    klaim_tanggal: 2024-04-01
    vonis: hoaks
    rujukan: [{nama: Kementerian Sosial}]
    ---
    Palsu.
    -- aspirasi/lampu.md --
    ---
    judul: Lampu jalan
    tanggal: 2024-02-01
    kategori: infrastruktur
    status: selesai
    diteruskan_ke: Pemerintah Desa
    tanggapan: Sudah dipasang.
    tanggal_tanggapan: 2024-02-20
    ---
    Lampu padam.
    -- umkm/gula.md --
    ---
    judul: Gula aren
    tanggal: 2024-01-05
    harga: Rp25.000
    satuan: kg
    pemilik: Kelompok Tani
    whatsapp: 081200000002
    izin: [NIB]
    ---
    Gula aren cair.
    -- wisata/danau.md --
    ---
    judul: Danau Ulak
    tanggal: 2024-01-04
    koordinat: [-2.75, 103.5]
    jam_buka: 08.00-17.00
    tiket: Gratis
    fasilitas: [musala, parkir]
    ---
    Danau.
    -- sejarah/asal.md --
    ---
    judul: Asal nama Toman
    tanggal: 2024-01-03
    tahun: 1890
    rujukan: [Arsip desa]
    ---
    Cerita.
    -- potensi/karet.md --
    ---
    judul: Karet rakyat
    tanggal: 2024-01-02
    komoditas: Karet
    luas: 400 ha
    kontak: Pemerintah Desa
    ---
    Karet.
    -- layanan/ktp.md --
    ---
    judul: Mengurus KTP
    tanggal: 2024-01-01
    syarat: [KK, Surat pengantar]
    alur: [Datang ke balai desa, "Isi formulir, lalu tunggu"]
    biaya: Gratis
    jam: 08.00-14.00
    ---
    Cara.
    -- dokumen/apbdes.pdf --
    -- dokumen/apbdes.md --
    ---
    judul: APBDes 2024
    tanggal: 2024-01-10
    berkas: apbdes.pdf
    ---
    Berkas.
    -- galeri/satu.jpg --
    -- galeri/dua.jpg --
    -- galeri/foto.md --
    ---
    judul: Foto panen
    tanggal: 2024-05-21
    galeri: [satu.jpg, {berkas: dua.jpg, alt: Padi, keterangan: Padi kering}]
    ---
    ![Satu](satu.jpg "Pagi") ![Dua](dua.jpg)
    """)
}
