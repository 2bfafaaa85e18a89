// SPDX-License-Identifier: EUPL-1.2
#include "web/http/multipart.h"

#include <Poco/Exception.h>
#include <Poco/Net/MessageHeader.h>
#include <Poco/Net/MultipartReader.h>
#include <Poco/Net/NameValueCollection.h>
#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdlib>
#include <istream>
#include <limits>
#include <optional>
#include <system_error>
#include <utility>

#include "web/http/invoertekst.h"
#include "web/http/weigering.h"

namespace maatlat::web {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t kLangsteGrens = 70;  // RFC 2046; a longer one is an attack on the reader

[[noreturn]] void onleesbaarDeel() {
    throw Weigering(400,
                    "Dit formulier is niet te lezen. Ververs de pagina en vul haar opnieuw in.");
}

std::string eisTekst(std::string_view bytes) {
    auto tekst = invoertekst(bytes);
    if (!tekst) onleesbaarDeel();
    return std::move(*tekst);
}

/// Gives the rest of a part in pieces, as long as it stays within a limit; nothing when it does
/// not.
template <class Neem>
std::optional<std::int64_t> leesDeel(std::istream& deel, std::int64_t hoogstens, Neem neem) {
    std::int64_t samen = 0;
    std::array<char, 16384> stuk{};
    while (deel.read(stuk.data(), stuk.size()), deel.gcount() > 0) {
        samen += deel.gcount();
        if (samen > hoogstens) return std::nullopt;
        neem(std::string_view(stuk.data(), static_cast<std::size_t>(deel.gcount())));
    }
    return samen;
}

/// A file for which there is no place: the disk is full, the folder is gone, or not ours.
struct GeenPlek : std::system_error {
    explicit GeenPlek(const char* stap) : std::system_error(errno, std::generic_category(), stap) {}
};

/// A new file that only we can read, under a name of its own in this folder.
class Ontvangbestand {
  public:
    Ontvangbestand(const fs::path& map, fs::path& pad) {
        std::string naam = (map / "ontvangen-XXXXXX").string();
        nummer_ = mkostemp(naam.data(), O_CLOEXEC);
        if (nummer_ < 0) throw GeenPlek("no place for an upload");
        pad = naam;
    }
    ~Ontvangbestand() {
        if (nummer_ >= 0) ::close(nummer_);
    }
    Ontvangbestand(const Ontvangbestand&) = delete;
    Ontvangbestand& operator=(const Ontvangbestand&) = delete;

    void schrijf(std::string_view bytes) {
        while (!bytes.empty()) {
            const ssize_t aantal = ::write(nummer_, bytes.data(), bytes.size());
            if (aantal < 0 && errno == EINTR) continue;
            if (aantal <= 0) throw GeenPlek("an upload cannot be written");
            bytes.remove_prefix(static_cast<std::size_t>(aantal));
        }
    }
    void sluit() {
        if (::close(std::exchange(nummer_, -1)) != 0) throw GeenPlek("an upload cannot be closed");
    }

  private:
    int nummer_ = -1;
};

/// The file is kept in `ontvangen` from its first byte, so that it is always removed again.
/// `ruimte`: what its form may still put on disk.
void leesBestand(std::istream& deel, Upload& upload, const fs::path& map, const Grenzen& grenzen,
                 std::int64_t ruimte) {
    using Afgebroken = Upload::Afgebroken;
    Ontvangbestand bestand(map, upload.pad);
    const auto grootte = leesDeel(deel, std::min(grenzen.bestandBytes, ruimte),
                                  [&](std::string_view stuk) { bestand.schrijf(stuk); });
    if (!grootte)
        return Ontvangen::breekAf(
            upload, ruimte < grenzen.bestandBytes ? Afgebroken::teVeel : Afgebroken::teGroot);
    upload.grootte = *grootte;
    bestand.sluit();
}

/// A browser sends a quote within a name as %22 (HTML, multipart/form-data).
std::string metQuotes(std::string naam) {
    constexpr std::string_view kCode = "%22";
    for (auto plek = naam.find(kCode); plek != std::string::npos; plek = naam.find(kCode, plek))
        naam.replace(plek, kCode.size(), "\"");
    return naam;
}

/// Reads a part to its end, for what comes behind it.
void slaOver(std::istream& deel) {
    leesDeel(deel, std::numeric_limits<std::int64_t>::max(), [](std::string_view) {});
}

}  // namespace

Ontvangen::~Ontvangen() {
    std::error_code fout;
    for (const Upload& een : uploads_)
        if (!een.pad.empty()) fs::remove(een.pad, fout);
}

void Ontvangen::gaatNiet(Upload& upload, const std::string& oorzaak) {
    std::error_code fout;
    if (!upload.pad.empty()) fs::remove(upload.pad, fout);
    upload.pad.clear();
    upload.grootte = 0;
    if (oorzaak_.empty()) oorzaak_ = oorzaak;
}

void Ontvangen::breekAf(Upload& upload, Upload::Afgebroken waarom) {
    std::error_code fout;
    if (!upload.pad.empty()) fs::remove(upload.pad, fout);
    upload.pad.clear();
    upload.afgebroken = waarom;
}

std::string grensVan(std::string_view contentType) {
    std::string soort;
    Poco::Net::NameValueCollection delen;
    Poco::Net::MessageHeader::splitParameters(std::string(contentType), soort, delen);
    if (soort != "multipart/form-data") return {};
    const std::string grens = delen.get("boundary", "");
    if (grens.empty() || grens.size() > kLangsteGrens) onleesbaarDeel();
    return grens;
}

Verzoek::Paren leesMultipart(std::istream& inhoud, const std::string& grens, const Grenzen& grenzen,
                             const Multipartwijze& wijze, Ontvangen& ontvangen) {
    Verzoek::Paren velden;
    std::int64_t ruimte = grenzen.formulierBytes;
    std::int64_t opSchijf = grenzen.bewaarBytes;
    try {
        Poco::Net::MultipartReader lezer(inhoud, grens);
        while (lezer.hasNextPart()) {
            if (velden.size() + ontvangen.uploads().size() == grenzen.velden) onleesbaarDeel();
            Poco::Net::MessageHeader kop;
            lezer.nextPart(kop);
            std::string soort;
            Poco::Net::NameValueCollection delen;
            Poco::Net::MessageHeader::splitParameters(kop.get("Content-Disposition", ""), soort,
                                                      delen);
            if (soort != "form-data" || !delen.has("name")) onleesbaarDeel();
            const std::string naam = eisTekst(delen["name"]);
            // A browser sends an empty file without a name when none was chosen.
            const std::string bestandsnaam = eisTekst(metQuotes(delen.get("filename", "")));
            if (!bestandsnaam.empty()) {
                if (wijze.map.empty() && !wijze.alleenNamen) onleesbaarDeel();
                Upload& upload = ontvangen.voegToe({naam, bestandsnaam, {}, 0});
                if (ontvangen.uploads().size() > grenzen.bestanden) {
                    Ontvangen::breekAf(upload, Upload::Afgebroken::teVeel);
                } else if (!wijze.alleenNamen) {
                    try {
                        leesBestand(lezer.stream(), upload, wijze.map, grenzen, opSchijf);
                        opSchijf -= upload.grootte;
                    } catch (const GeenPlek& fout) {
                        ontvangen.gaatNiet(upload, fout.what());
                    }
                }
                slaOver(lezer.stream());
                continue;
            }
            std::string tekst;
            const auto lengte = leesDeel(lezer.stream(), ruimte, [&](std::string_view stuk) {
                const auto erbij = tekst.size() + stuk.size();
                if (wijze.voorTekst)
                    wijze.voorTekst(grenzen.formulierBytes - ruimte +
                                    static_cast<std::int64_t>(erbij));
                tekst += stuk;
            });
            if (!lengte) throw Weigering(413, "Dit formulier is te groot.");
            ruimte -= *lengte;
            if (!delen.has("filename")) velden.emplace_back(naam, eisTekst(tekst));
        }
    } catch (const Poco::Exception&) {
        onleesbaarDeel();
    }
    return velden;
}

}  // namespace maatlat::web
