// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <filesystem>
#include <memory>

namespace maatlat {

/// Files that must be on disk before anything else happens: attachments and keys. Every error comes
/// as std::system_error.

/// An open file; closed at the end.
class Schijfbestand {
  public:
    /// `vlaggen` as open(2) takes them.
    Schijfbestand(const std::filesystem::path& pad, int vlaggen);
    explicit Schijfbestand(int nr) : nr_(nr) {}
    ~Schijfbestand();
    Schijfbestand(const Schijfbestand&) = delete;
    Schijfbestand& operator=(const Schijfbestand&) = delete;

    /// How many bytes were read; 0 at the end.
    std::size_t lees(char* naar, std::size_t hoogstens) const;
    void schrijf(const char* van, std::size_t aantal) const;
    void naarSchijf() const;

  private:
    int nr_;
};

/// What a new file is called before it gets its own name: "nieuw-" and something.
inline constexpr const char* kNieuwBegin = "nieuw-";

/// A new file in the folder, readable for its owner only, that is removed again unless it got its
/// own name.
class NieuwBestand {
  public:
    explicit NieuwBestand(const std::filesystem::path& map);
    ~NieuwBestand();
    NieuwBestand(const NieuwBestand&) = delete;
    NieuwBestand& operator=(const NieuwBestand&) = delete;

    const std::filesystem::path& pad() const { return pad_; }
    const Schijfbestand& bestand() const { return *bestand_; }

    /// Puts it on disk under this name, for good.
    void hernoem(const std::filesystem::path& naar);

  private:
    std::filesystem::path pad_;
    std::unique_ptr<Schijfbestand> bestand_;
};

/// A folder for this user alone; nothing happens when it is there.
void maakEigenMap(const std::filesystem::path& map);

/// Puts the names in a folder on disk: after a file came or went.
void zetNamenOpSchijf(const std::filesystem::path& map);

}  // namespace maatlat
