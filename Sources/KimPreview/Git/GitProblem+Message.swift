import KimDiagnostics

extension GitProblem {
  var message: LocalizedText {
    switch self {
    case .missing:
      LocalizedText(
        id: "program git belum terpasang di komputer ini", en: "git is not installed here")
    case .late:
      LocalizedText(
        id: "git tidak selesai dalam waktunya; periksa sambungannya, lalu coba lagi",
        en: "git did not end in its time; check the connection and try again")
    case .noCommitter:
      LocalizedText(
        id: "git di komputer ini belum tahu siapa yang mencatat; sekali saja jalankan "
          + "'git config --global user.name \"Nama\"' dan 'git config --global user.email surel'",
        en: "git does not know who records; run 'git config --global user.name \"Name\"' and "
          + "'git config --global user.email address' once")
    case .underWay:
      LocalizedText(
        id: "ada penggabungan (merge atau rebase) yang belum selesai di folder ini; selesaikan "
          + "dahulu, atau batalkan",
        en: "a merge or rebase goes on in this folder; end it first, or abort it")
    case .locked:
      LocalizedText(
        id: "git lain sedang bekerja di folder ini; coba lagi sebentar",
        en: "another git works in this folder; try again in a moment")
    case .noBranch:
      LocalizedText(
        id: "folder ini tidak sedang berada di sebuah cabang; pindah dahulu: git switch NAMA",
        en: "this folder is on no branch; switch to one first: git switch NAME")
    case .noRemote(let branch):
      LocalizedText(
        id: "belum ada tempat tujuan untuk folder ini; minta pengelolanya menambahkannya, sekali "
          + "saja: git remote add origin ALAMAT, lalu git push -u origin \(branch)",
        en: "this folder has no host to send to; ask who looks after it to add one, once: git "
          + "remote add origin ADDRESS, then git push -u origin \(branch)")
    case .noUpstream(let branch):
      LocalizedText(
        id: "cabang '\(branch)' belum punya tujuan; sekali saja jalankan: git push -u origin "
          + branch,
        en: "the branch '\(branch)' has no upstream; run once: git push -u origin \(branch)")
    case .noNetwork:
      LocalizedText(
        id: "tidak ada sambungan ke tempat tujuan; catatannya tetap ada, kirim lagi nanti",
        en: "no connection to the host; what was recorded stays, send it later")
    case .noAccess:
      LocalizedText(
        id: "tempat tujuan menolak akun komputer ini; atur SSH key atau sandi git-nya, sekali "
          + "saja, di komputer yang menjalankan kim serve",
        en: "the host does not know this machine's account; set up its SSH key or git's password "
          + "once, on the machine that runs kim serve")
    case .unknownHost:
      LocalizedText(
        id: "tanda tempat tujuan belum dikenal; sekali saja sambungkan dengan tangan: git fetch",
        en: "the host's key is not known yet; connect by hand once: git fetch")
    case .refused(let reason):
      LocalizedText(
        id: "tempat tujuan menolaknya (\(reason)); tanyakan kepada pengelolanya",
        en: "the host refuses it (\(reason)); ask who looks after it")
    case .othersFirst(let obstacle): obstacle.message
    case .other(let said):
      LocalizedText(id: "git gagal: \(said)", en: "git failed: \(said)")
    }
  }
}

extension GitProblem.Obstacle {
  fileprivate var message: LocalizedText {
    switch self {
    case .otherChanges:
      LocalizedText(
        id:
          "orang lain sudah mengirim lebih dulu, dan di folder ini ada berkas yang diubah di luar "
          + "formulir; catat atau batalkan perubahan itu, lalu kirim lagi",
        en: "others have sent first, and files here were changed outside of the form; commit or "
          + "undo those, then send again")
    case .sameLines:
      LocalizedText(
        id: "orang lain sudah mengirim lebih dulu dan mengubah bagian yang sama; gabungkan dengan "
          + "tangan: git pull --rebase, lalu kirim lagi",
        en: "others have sent first and changed the same part; join both by hand: git pull "
          + "--rebase, then send again")
    case .again:
      LocalizedText(
        id: "orang lain terus mengirim lebih dulu; coba lagi sebentar",
        en: "others go on sending first; try again in a moment")
    }
  }
}
