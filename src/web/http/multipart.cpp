// SPDX-License-Identifier: EUPL-1.2
#include "web/http/multipart.h"

#include <Poco/Exception.h>
#include <Poco/Net/MessageHeader.h>
#include <Poco/Net/MultipartReader.h>
#include <Poco/Net/NameValueCollection.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <fstream>
#include <istream>

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

/// Gives the rest of a part in pieces, as long as it stays within a limit.
template <class Neem>
std::int64_t leesDeel(std::istream& deel, std::int64_t hoogstens, const char* teGroot, Neem neem) {
    std::int64_t samen = 0;
    std::array<char, 16384> stuk{};
    while (deel.read(stuk.data(), stuk.size()), deel.gcount() > 0) {
        samen += deel.gcount();
        if (samen > hoogstens) throw Weigering(413, teGroot);
        neem(std::string_view(stuk.data(), static_cast<std::size_t>(deel.gcount())));
    }
    return samen;
}

/// A new, empty file that only we can read.
fs::path nieuwBestand(const fs::path& map) {
    std::string naam = (map / "ontvangen-XXXXXX").string();
    const int bestand = mkstemp(naam.data());
    if (bestand < 0) throw std::runtime_error("no place for an upload");
    ::close(bestand);
    return naam;
}

/// The file is kept in `ontvangen` from its first byte, so that it is always removed again.
void leesBestand(std::istream& deel, Upload& upload, const Grenzen& grenzen) {
    std::ofstream bestand(upload.pad, std::ios::binary);
    upload.grootte =
        leesDeel(deel, grenzen.bestandBytes, kBestandTeGroot, [&](std::string_view stuk) {
            bestand.write(stuk.data(), static_cast<std::streamsize>(stuk.size()));
        });
    if (!bestand.flush())
        throw Weigering(507,
                        "Het bestand kan niet worden bewaard: er is te weinig ruimte. Vraag de "
                        "beheerder om hulp.");
}

}  // namespace

Ontvangen::~Ontvangen() {
    std::error_code fout;
    for (const Upload& een : uploads_)
        if (!een.pad.empty()) fs::remove(een.pad, fout);
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
                             const fs::path& map, Ontvangen& ontvangen, bool alleenNamen) {
    Verzoek::Paren velden;
    std::int64_t ruimte = grenzen.formulierBytes;
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
            const std::string bestandsnaam = eisTekst(delen.get("filename", ""));
            if (!bestandsnaam.empty() && alleenNamen) {
                ontvangen.voegToe({naam, bestandsnaam, {}, 0});
                leesDeel(lezer.stream(), grenzen.bestandBytes, kBestandTeGroot,
                         [](std::string_view) {});
                continue;
            }
            if (!bestandsnaam.empty()) {
                if (map.empty()) onleesbaarDeel();
                Upload& upload = ontvangen.voegToe({naam, bestandsnaam, nieuwBestand(map), 0});
                leesBestand(lezer.stream(), upload, grenzen);
                continue;
            }
            std::string tekst;
            ruimte -= leesDeel(lezer.stream(), ruimte, "Dit formulier is te groot.",
                               [&](std::string_view stuk) { tekst += stuk; });
            if (!delen.has("filename")) velden.emplace_back(naam, eisTekst(tekst));
        }
    } catch (const Poco::Exception&) {
        onleesbaarDeel();
    }
    return velden;
}

}  // namespace maatlat::web
