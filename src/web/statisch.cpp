// SPDX-License-Identifier: EUPL-1.2
#include "web/statisch.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <set>

#include "domain/fouten.h"
#include "web/aanvraag.h"
#include "web/geheim.h"

namespace maatlat::web {

namespace {

namespace fs = std::filesystem;

constexpr const char* kThemamap = "node_modules/@minvws/manon-themes/dist/icore-open";
constexpr const char* kThema = "manon.icore-open.min.css";
constexpr const char* kWortel = "/statisch/";

const std::map<std::string, std::string>& soorten() {
    static const std::map<std::string, std::string> kSoorten{
        {".css", "text/css; charset=utf-8"},
        {".js", "text/javascript; charset=utf-8"},
        {".svg", "image/svg+xml"},
        {".ttf", "font/ttf"},
        {".woff2", "font/woff2"},
    };
    return kSoorten;
}

/// The files that a stylesheet names: url("./fonts/x.ttf"). Data within it is left alone.
std::set<std::string> genoemd(const std::string& css) {
    constexpr std::string_view kBegin = "url(\"./";
    std::set<std::string> uit;
    for (auto plaats = css.find(kBegin); plaats != std::string::npos;
         plaats = css.find(kBegin, plaats + 1)) {
        const auto van = plaats + kBegin.size();
        uit.insert(css.substr(van, css.find('"', van) - van));
    }
    return uit;
}

}  // namespace

Statisch::Statisch(const fs::path& map) {
    std::error_code fout;
    for (const fs::directory_entry& een : fs::directory_iterator(map, fout))
        if (een.is_regular_file() && soorten().contains(een.path().extension().string()))
            voegToe(een.path().filename().string(), een.path());
    if (fout)
        throw Gebruikersfout("De map " + map.string() +
                             " is niet te lezen. Wijs de map van Maatlat aan met --gegevens.");
    metThema_ = fs::exists(map / kThemamap / kThema);
    if (metThema_) voegThemaToe(map / kThemamap);

    Vingerafdruk afdruk;
    for (const auto& [naam, inhoud] : bestanden_) {
        afdruk.voegToe(naam);
        afdruk.voegToe(inhoud);
    }
    versie_ = afdruk.hex().substr(0, 16);
}

void Statisch::voegToe(const std::string& naam, const fs::path& pad) {
    std::ifstream bestand(pad, std::ios::binary);
    bestanden_[naam] = {std::istreambuf_iterator<char>(bestand), {}};
    if (!bestand) throw Gebruikersfout("Het bestand " + pad.string() + " is niet te lezen.");
}

void Statisch::voegThemaToe(const fs::path& map) {
    const std::string css = std::string("thema/") + kThema;
    voegToe(css, map / kThema);
    for (const std::string& naam : genoemd(bestanden_[css]))
        if (soorten().contains(fs::path(naam).extension().string()) && fs::exists(map / naam))
            voegToe("thema/" + naam, map / naam);
}

std::map<std::string, std::string> Statisch::adressen() const {
    const std::string map = kWortel + versie_ + "/";
    return {{"STIJL_MANON", map + "thema/" + kThema},
            {"STIJL_EIGEN", map + "maatlat.css"},
            {"SCRIPT", map + "maatlat.js"},
            {"ICOON", map + "maatlat.svg"}};
}

Antwoord Statisch::geef(const std::string& pad) const {
    std::string naam = pad.substr(std::string_view(kWortel).size());
    const bool dezeVersie = naam.starts_with(versie_ + "/");
    if (dezeVersie) naam.erase(0, versie_.size() + 1);
    const auto bestand = bestanden_.find(naam);
    if (bestand == bestanden_.end()) throw Onvindbaar();
    Antwoord uit;
    uit.soort = soorten().at(fs::path(naam).extension().string());
    uit.inhoud = bestand->second;
    uit.magBewaardWorden = dezeVersie;
    return uit;
}

Routes Statisch::routes() const {
    Routes uit;
    for (const std::string_view patroon :
         {"/statisch/{bestand}", "/statisch/{versie}/{bestand}", "/statisch/{versie}/{a}/{bestand}",
          "/statisch/{versie}/{a}/{b}/{c}/{bestand}",
          "/statisch/{versie}/{a}/{b}/{c}/{d}/{bestand}"})
        uit.push_back({"GET", patroon, Voor::iedereen, {}, [this](Aanvraag& aanvraag) {
                           return geef(aanvraag.verzoek().pad);
                       }});
    return uit;
}

}  // namespace maatlat::web
