// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/bronnen/bijlagen.h"

#include <fcntl.h>

#include <array>
#include <system_error>

#include "domain/bestandssoort.h"
#include "domain/fouten.h"
#include "domain/tekst.h"
#include "hash/sha256.h"
#include "toetsing/bronnen/bijlagesoort.h"
#include "toetsing/bronnen/virusscanner.h"
#include "toetsing/schijfbestand.h"

namespace maatlat {

namespace fs = std::filesystem;

namespace {

struct Inhoud {
    std::string sha256;
    std::int64_t grootte = 0;
};

/// Reads a file to its end, hands on every part, and says what it held.
template <class Verder>
Inhoud doorloop(const Schijfbestand& bestand, const Verder& verder) {
    Sha256Stroom hash;
    Inhoud uit;
    std::array<char, 1 << 16> blok{};
    while (const std::size_t gelezen = bestand.lees(blok.data(), blok.size())) {
        uit.grootte += static_cast<std::int64_t>(gelezen);
        hash.voegToe({blok.data(), gelezen});
        verder(blok.data(), gelezen, uit.grootte);
    }
    uit.sha256 = hex(hash.som());
    return uit;
}

/// Under the hash of its content when `als` is empty.
Upload bewaar(Werkplek& werkplek, const Persoon& wie, const fs::path& map, const std::string& als,
              const fs::path& tijdelijk, const std::string& naam) {
    maakEigenMap(map);
    NieuwBestand nieuw(map);
    const Inhoud inhoud = doorloop(
        Schijfbestand(tijdelijk, O_RDONLY),
        [&](const char* deel, std::size_t aantal, std::int64_t tot) {
            if (tot > kGrootsteBijlage)
                weigerBijlage("Het bestand is groter dan 25 MB. Maak het kleiner of splits het.");
            nieuw.bestand().schrijf(deel, aantal);
        });
    if (inhoud.grootte == 0)
        weigerBijlage(
            "Het bestand is leeg: er staat niets in. Open het eerst zelf, en sla het opnieuw op of "
            "kies een ander bestand.");
    const std::string soort = bijlagesoort(nieuw.pad(), naam);
    eisGeenVirus(werkplek, wie, nieuw.pad(), inhoud.sha256);
    nieuw.hernoem(map / (als.empty() ? inhoud.sha256 : als));
    return {{{}, inhoud.sha256, soort, inhoud.grootte}, Getypt(bijlagenaam(naam, soort))};
}

}  // namespace

Upload bewaarBijlage(Werkplek& werkplek, const Persoon& wie, const fs::path& tijdelijk,
                     const std::string& naam) {
    return bewaarBijlage(werkplek, wie, werkplek.bijlagen(), "", tijdelijk, naam);
}

Upload bewaarBijlage(Werkplek& werkplek, const Persoon& wie, const fs::path& map,
                     const std::string& als, const fs::path& tijdelijk, const std::string& naam) {
    try {
        return bewaar(werkplek, wie, map, als, tijdelijk, naam);
    } catch (const std::system_error& fout) {
        throw Bestandsfout("a bijlage is not kept: " + fout.code().message());
    }
}

fs::path openBijlage(Werkplek& werkplek, const Bijlage& bijlage, const Inzagebewijs&) {
    try {
        if (isBijlagehash(bijlage.sha256)) {
            const fs::path pad = werkplek.bijlagen() / bijlage.sha256;
            const Inhoud inhoud = doorloop(Schijfbestand(pad, O_RDONLY),
                                           [](const char*, std::size_t, std::int64_t) {});
            if (inhoud.sha256 == bijlage.sha256) return pad;
        }
    } catch (const std::system_error&) {  // gone, or not to be read: the same advice
    }
    throw Gebruikersfout("De bijlage \"" + bijlage.naam.str() +
                         "\" ontbreekt of is beschadigd. Vraag de beheerder om een reservekopie "
                         "van de map met bijlagen terug te zetten.");
}

bool isBijlagehash(std::string_view naam) {
    return naam.size() == 2 * std::tuple_size_v<Sha256> &&
           naam.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

bool toonBinnen(std::string_view soort) {
    const Bestandssoort* van = bestandssoort(soort);
    return van != nullptr && van->inVenster;
}

}  // namespace maatlat
