// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/bronnen/wachtende_bijlagen.h"

#include <fcntl.h>

#include <algorithm>
#include <charconv>
#include <system_error>
#include <utility>
#include <vector>

#include "domain/fouten.h"
#include "taal/tekst.h"
#include "toetsing/bronnen/bijlagen.h"
#include "toetsing/geheimen.h"
#include "toetsing/moment.h"
#include "toetsing/schijfbestand.h"

namespace maatlat {

namespace fs = std::filesystem;

namespace {

/// "12-1763803800-abc…": of whom, since when, and the key.
struct Wachtplek {
    fs::path pad;
    std::int64_t persoon = 0;
    std::int64_t sinds = 0;
    std::string sleutel;
};

fs::path wachtmap(Werkplek& werkplek) {
    return werkplek.bijlagen() / "wachtend";
}

std::optional<Wachtplek> leesWachtplek(const fs::path& pad) {
    const std::string naam = pad.filename();
    const char* einde = naam.data() + naam.size();
    Wachtplek uit;
    uit.pad = pad;
    const auto wie = std::from_chars(naam.data(), einde, uit.persoon);
    if (wie.ec != std::errc() || wie.ptr == einde || *wie.ptr != '-') return std::nullopt;
    const auto sinds = std::from_chars(wie.ptr + 1, einde, uit.sinds);
    if (sinds.ec != std::errc() || sinds.ptr == einde || *sinds.ptr != '-') return std::nullopt;
    uit.sleutel.assign(sinds.ptr + 1, einde);
    return uit;
}

/// All that wait, the oldest first.
std::vector<Wachtplek> alleWachtende(Werkplek& werkplek) {
    std::vector<Wachtplek> uit;
    std::error_code geenMap;
    for (const fs::directory_entry& een : fs::directory_iterator(wachtmap(werkplek), geenMap))
        if (auto plek = leesWachtplek(een.path())) uit.push_back(std::move(*plek));
    std::ranges::sort(uit, {}, [](const Wachtplek& een) { return std::pair(een.sinds, een.pad); });
    return uit;
}

void haalWeg(const Wachtplek& plek) {
    std::error_code alWeg;
    fs::remove(plek.pad, alWeg);
}

bool isVerlopen(const Wachtplek& plek, std::int64_t nu) {
    return plek.sinds + WachtendeBijlage::kBewaartijd <= nu;
}

/// Nobody can guess it. Digits would look like the number of somebody to the privacy guard.
std::string letters(std::string hex) {
    for (char& een : hex)
        if (een <= '9') een = static_cast<char>('g' + (een - '0'));
    return hex;
}

}  // namespace

namespace {

/// Under what name something waits from now on; what waits longest makes room.
std::string nieuwePlek(Werkplek& werkplek, const Persoon& wie, const std::string& sleutel) {
    std::vector<Wachtplek> eigen = alleWachtende(werkplek);
    std::erase_if(eigen, [&](const Wachtplek& een) { return een.persoon != wie.nr; });
    for (std::size_t i = 0; i + WachtendeBijlage::kMeeste <= eigen.size(); ++i)
        haalWeg(eigen[i]);
    return std::to_string(wie.nr) + "-" + std::to_string(seconden(werkplek.nu())) + "-" + sleutel;
}

std::string nieuweWachtsleutel() {
    return letters(tokenHash(nieuwToken()).substr(0, 32));
}

}  // namespace

WachtendeBijlage houdVast(Werkplek& werkplek, const Persoon& wie, const fs::path& tijdelijk,
                          const std::string& naam) {
    WachtendeBijlage uit{nieuweWachtsleutel(), naam};
    uit.naam = bewaarBijlage(werkplek, wie, wachtmap(werkplek),
                             nieuwePlek(werkplek, wie, uit.sleutel), tijdelijk, naam)
                   .naam.ruw();
    return uit;
}

std::string laatBericht(Werkplek& werkplek, const Persoon& wie, const std::string& tekst) {
    const std::string sleutel = nieuweWachtsleutel();
    try {
        maakEigenMap(werkplek.bijlagen());
        maakEigenMap(wachtmap(werkplek));
        NieuwBestand nieuw(wachtmap(werkplek));
        nieuw.bestand().schrijf(tekst.data(), tekst.size());
        nieuw.hernoem(wachtmap(werkplek) / nieuwePlek(werkplek, wie, sleutel));
    } catch (const std::system_error& fout) {
        throw Bestandsfout(std::string("a message is not kept: ") + fout.what());
    }
    return sleutel;
}

std::string leesBericht(Werkplek& werkplek, const Persoon& wie, const std::string& sleutel) {
    constexpr std::size_t kLangsteBericht = 64 * 1024;
    const auto pad = wachtende(werkplek, wie, sleutel);
    if (!pad) return {};
    std::string uit(kLangsteBericht, '\0');
    try {
        uit.resize(Schijfbestand(*pad, O_RDONLY).lees(uit.data(), uit.size()));
    } catch (const std::system_error&) {
        return {};
    }
    return eersteOngeldigeByte(uit) ? std::string() : uit;
}

std::optional<fs::path> wachtende(Werkplek& werkplek, const Persoon& wie,
                                  const std::string& sleutel) {
    const std::int64_t nu = seconden(werkplek.nu());
    for (const Wachtplek& een : alleWachtende(werkplek))
        if (een.persoon == wie.nr && een.sleutel == sleutel && !isVerlopen(een, nu)) return een.pad;
    return std::nullopt;
}

void laatLos(Werkplek& werkplek, const Persoon& wie, const std::string& sleutel) {
    for (const Wachtplek& een : alleWachtende(werkplek))
        if (een.persoon == wie.nr && een.sleutel == sleutel) haalWeg(een);
}

int ruimWachtendeBijlagenOp(Werkplek& werkplek, const Opruimmoment& moment) {
    const std::int64_t nu = seconden(moment.nu());
    int weg = 0;
    for (const Wachtplek& een : alleWachtende(werkplek))
        if (isVerlopen(een, nu)) {
            haalWeg(een);
            ++weg;
        }
    return weg;
}

}  // namespace maatlat
