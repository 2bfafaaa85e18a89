// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <algorithm>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "rules/traject/traject.h"

/// The table of the way to publication as people look at it: a picture, and a table in words.
namespace maatlat::test {

inline std::string metHoofdletter(std::string tekst) {
    if (!tekst.empty() && tekst[0] >= 'a' && tekst[0] <= 'z')
        tekst[0] = static_cast<char>(tekst[0] - 'a' + 'A');
    return tekst;
}

inline std::string tabelregel(const Overgang& een) {
    std::string als;
    for (const Trajectvoorwaarde voorwaarde : een.voorwaarden)
        als += (als.empty() ? "" : "; ") + std::string(naam(voorwaarde));
    std::string naar = een.terug ? "terug naar waar het vandaan kwam" : std::string(naam(een.naar));
    if (!een.terug && een.naar == een.van) naar = "blijft hier";
    return "| " + std::string(naam(een.zet)) + " | " + std::string(naam(een.wie)) + " | " +
           (als.empty() ? "–" : als) + " | " + (een.metReden ? "ja" : "–") + " | " + naar + " |\n";
}

/// A heading and a table for each stap.
inline std::string trajecttabel() {
    std::string uit;
    for (const Trajectstap van : kTrajectstappen) {
        uit += "### " + metHoofdletter(std::string(naam(van))) + "\n\n";
        std::string wie;
        for (const Hoedanigheid een : aanZet(van))
            wie += (wie.empty() ? "" : ", ") + std::string(naam(een));
        uit += "Aan zet: " + (wie.empty() ? "niemand" : wie) + ".\n\n";
        uit += "| wat | wie | als | met reden | daarna |\n| --- | --- | --- | --- | --- |\n";
        for (const Overgang& een : overgangen())
            if (een.van == van) uit += tabelregel(een);
        uit += "\n";
    }
    return uit;
}

/// An arrow from one stap to another, with everything that leads there.
struct Pijl {
    Trajectstap van;
    Trajectstap naar;
    std::vector<std::string> zetten;
};

/// With "terug" once for each stap from which it can have been offered.
inline std::vector<Pijl> pijlen() {
    std::vector<Pijl> uit;
    const auto voegToe = [&](Trajectstap van, Trajectstap naar, const std::string& zet) {
        const auto er = std::ranges::find_if(
            uit, [&](const Pijl& een) { return een.van == van && een.naar == naar; });
        auto& zetten = er == uit.end() ? uit.emplace_back(Pijl{van, naar, {}}).zetten : er->zetten;
        if (std::ranges::find(zetten, zet) == zetten.end()) zetten.push_back(zet);
    };
    for (const Overgang& een : overgangen()) {
        const std::string zet(naam(een.zet));
        if (een.terug) {
            for (const Overgang& voor : overgangen())
                if (voor.naar == een.van && voor.van != een.van) voegToe(een.van, voor.van, zet);
        } else if (een.naar != een.van) {
            voegToe(een.van, een.naar, zet);
        }
    }
    return uit;
}

/// All in one column; what goes to the next stap runs straight down, what skips one runs at the
/// right, what goes back at the left.
class Trajectbeeld {
  public:
    std::string svg() {
        plaats();
        std::string lijnen;
        for (const Pijl& een : pijlen_)
            lijnen += isVolgende(een) ? recht(een) : boog(een);
        std::string uit =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + std::to_string(kBreedte) +
            " " + std::to_string(hoogte_) +
            "\" role=\"img\" aria-labelledby=\"titel uitleg\" font-family=\"sans-serif\" "
            "font-size=\"13\">\n"
            "<title id=\"titel\">Van concept tot publicatie</title>\n<desc id=\"uitleg\">" +
            inWoorden() +
            "</desc>\n<defs><marker id=\"punt\" viewBox=\"0 0 10 10\" refX=\"9\" refY=\"5\" "
            "markerWidth=\"7\" markerHeight=\"7\" orient=\"auto\"><path d=\"M0 0L10 5L0 10z\" "
            "fill=\"#154273\"/></marker></defs>\n"
            "<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n" +
            lijnen;
        for (const Trajectstap een : kTrajectstappen)
            uit += blok(een);
        return uit + "</svg>\n";
    }

  private:
    static constexpr int kBreedte = 1010;
    static constexpr int kLinks = 440;
    static constexpr int kRechts = 640;
    static constexpr int kRegel = 20;
    static constexpr int kTussen = 42;
    static constexpr int kTekstbreedte = 250;  ///< room for words beside a block

    struct Plek {
        int boven = 0;
        int hoogte = 0;
        int links = 0;  ///< arrows that end or begin there already
        int rechts = 0;
    };

    static bool isVolgende(const Pijl& een) {
        return static_cast<int>(een.naar) == static_cast<int>(een.van) + 1;
    }
    static bool isTerug(const Pijl& een) { return een.naar < een.van; }

    void plaats() {
        std::map<Trajectstap, std::pair<int, int>> aantal;
        for (const Pijl& een : pijlen_)
            if (!isVolgende(een))
                for (const Trajectstap kant : {een.van, een.naar})
                    ++(isTerug(een) ? aantal[kant].first : aantal[kant].second);
        int y = 20;
        for (const Trajectstap een : kTrajectstappen) {
            const int meest = std::max({1, aantal[een].first, aantal[een].second});
            plekken_[een] = {y, meest * kRegel + 16, 0, 0};
            y += plekken_[een].hoogte + kTussen;
        }
        hoogte_ = y - kTussen + 20;
    }

    static std::string woorden(const Pijl& een) {
        std::string uit;
        for (const std::string& zet : een.zetten)
            uit += (uit.empty() ? "" : ", ") + zet;
        return uit;
    }

    static std::string tekst(int x, int y, const char* anker, const std::string& wat) {
        return "<text x=\"" + std::to_string(x) + "\" y=\"" + std::to_string(y) +
               "\" text-anchor=\"" + anker + "\" fill=\"#000000\">" + wat + "</text>\n";
    }

    static std::string lijn(const std::string& pad) {
        return "<path d=\"" + pad +
               "\" fill=\"none\" stroke=\"#154273\" stroke-width=\"1.5\" "
               "marker-end=\"url(#punt)\"/>\n";
    }

    std::string recht(const Pijl& een) {
        const Plek& van = plekken_[een.van];
        const int onder = van.boven + van.hoogte;
        const int x = (kLinks + kRechts) / 2;
        return lijn("M" + std::to_string(x) + " " + std::to_string(onder) + "V" +
                    std::to_string(onder + kTussen)) +
               tekst(x + 8, onder + kTussen / 2 + 4, "start", woorden(een));
    }

    std::string boog(const Pijl& een) {
        const bool terug = isTerug(een);
        const auto hoogteVan = [&](Trajectstap stap) {
            Plek& plek = plekken_[stap];
            int& bezet = terug ? plek.links : plek.rechts;
            return plek.boven + 8 + kRegel * bezet++ + kRegel / 2;
        };
        const int y1 = hoogteVan(een.van);
        const int y2 = hoogteVan(een.naar);
        int& baan = terug ? baanLinks_ : baanRechts_;
        const int kant = terug ? kLinks : kRechts;
        const int verder = kTekstbreedte + 12 * baan++;
        const int x = terug ? kant - verder : kant + verder;
        return lijn("M" + std::to_string(kant) + " " + std::to_string(y1) + "H" +
                    std::to_string(x) + "V" + std::to_string(y2) + "H" + std::to_string(kant)) +
               tekst(terug ? kant - 8 : kant + 8, y1 - 4, terug ? "end" : "start", woorden(een));
    }

    std::string blok(Trajectstap een) {
        const Plek& plek = plekken_[een];
        return "<rect x=\"" + std::to_string(kLinks) + "\" y=\"" + std::to_string(plek.boven) +
               "\" width=\"" + std::to_string(kRechts - kLinks) + "\" height=\"" +
               std::to_string(plek.hoogte) +
               "\" rx=\"4\" fill=\"#eef3f8\" stroke=\"#154273\" stroke-width=\"1.5\"/>\n" +
               "<text x=\"" + std::to_string((kLinks + kRechts) / 2) + "\" y=\"" +
               std::to_string(plek.boven + plek.hoogte / 2 + 5) +
               "\" text-anchor=\"middle\" font-size=\"15\" font-weight=\"bold\" "
               "fill=\"#000000\">" +
               std::string(naam(een)) + "</text>\n";
    }

    std::string inWoorden() const {
        std::string uit;
        for (const Pijl& een : pijlen_)
            uit += (uit.empty() ? "" : " ") + ("Van " + std::string(naam(een.van))) + " naar " +
                   std::string(naam(een.naar)) + ": " + woorden(een) + ".";
        return uit;
    }

    std::vector<Pijl> pijlen_ = pijlen();
    std::map<Trajectstap, Plek> plekken_;
    int hoogte_ = 0;
    int baanLinks_ = 0;
    int baanRechts_ = 0;
};

}  // namespace maatlat::test
