// SPDX-License-Identifier: EUPL-1.2
#include "kader/yaml_velden.h"

#include <algorithm>
#include <charconv>
#include <limits>

#include "domain/dag.h"
#include "taal/spelling.h"
#include "taal/tekst.h"

namespace maatlat {

namespace {

std::string eenSpatie(std::string_view tekst) {
    std::string uit;
    bool tussen = false;
    for (const char teken : tekst) {
        if (teken == ' ' || teken == '\n' || teken == '\r' || teken == '\t') {
            tussen = !uit.empty();
            continue;
        }
        if (tussen) uit += ' ';
        tussen = false;
        uit += teken;
    }
    return uit;
}

std::string vorm(const Knoop& knoop) {
    return knoop.isTekst() ? "een tekst" : knoop.isLijst() ? "een lijst" : "een tabel";
}

}  // namespace

std::string leesTekst(const Knoop& knoop, Meldingen& meldingen, const std::string& wat) {
    if (!knoop.isTekst()) {
        meldingen.bij(knoop.regel(), knoop.kolom(),
                      wat + " moet een tekst zijn, maar hier staat " + vorm(knoop) + ".");
        return {};
    }
    std::string tekst = eenSpatie(nfc(knoop.tekst()));
    if (tekst.empty()) meldingen.bij(knoop.regel(), knoop.kolom(), wat + " is leeg. Vul het in.");
    return tekst;
}

Velden::Velden(const Knoop& tabel, Meldingen& meldingen, std::string wat)
    : knoop_(tabel), meldingen_(meldingen), wat_(std::move(wat)) {
    if (!tabel.isTabel()) {
        melding(tabel, "Hier hoort " + wat_ + " te staan, met velden, maar hier staat " +
                           vorm(tabel) + ".");
        return;
    }
    for (const auto& [sleutel, waarde] : tabel.paren()) {
        const std::string naam(nfc(sleutel.tekst()));
        const auto eerder = std::find_if(velden_.begin(), velden_.end(), [&](const Veld& een) {
            return een.naam == naam && !naam.empty();
        });
        if (eerder == velden_.end())
            velden_.push_back({naam, sleutel, waarde});
        else
            melding(sleutel, "Het veld \"" + naam +
                                 "\" staat er twee keer. Het staat ook op regel " +
                                 std::to_string(eerder->sleutel.regel()) + ".");
    }
}

std::optional<Knoop> Velden::neem(std::string_view naam) {
    bekend_.emplace_back(naam);
    for (Veld& veld : velden_)
        if (veld.naam == naam) {
            veld.gevraagd = true;
            return veld.waarde;
        }
    return std::nullopt;
}

void Velden::soort(const std::string& verwacht) {
    const std::string gevonden = tekst("soort");
    if (gevonden.empty() || gevonden == verwacht) return;
    melding("Dit bestand is van de soort \"" + gevonden +
            "\". Hier hoort een bestand van de soort \"" + verwacht + "\".");
    meldingen_.werpAlsNodig();
}

std::optional<Knoop> Velden::verplicht(std::string_view naam) {
    const auto waarde = neem(naam);
    if (!waarde && knoop_.isTabel())
        melding("Bij " + wat_ + " ontbreekt het veld \"" + std::string(naam) + "\".");
    return waarde;
}

std::string Velden::tekst(std::string_view naam) {
    const auto waarde = verplicht(naam);
    return waarde ? leesTekst(*waarde, meldingen_, "Het veld \"" + std::string(naam) + "\"") : "";
}

std::string Velden::tekstAlsErIs(std::string_view naam) {
    const auto waarde = neem(naam);
    return waarde ? leesTekst(*waarde, meldingen_, "Het veld \"" + std::string(naam) + "\"") : "";
}

bool Velden::jaNee(std::string_view naam, bool anders) {
    const auto waarde = neem(naam);
    if (!waarde) return anders;
    if (waarde->tekst() == "ja") return true;
    if (waarde->tekst() == "nee") return false;
    melding(*waarde, "Het veld \"" + std::string(naam) + "\" moet ja of nee zijn.");
    return anders;
}

std::optional<int> Velden::getal(std::string_view naam, int minstens, int hoogstens) {
    const auto waarde = neem(naam);
    if (!waarde) return std::nullopt;
    const std::string_view tekst = waarde->tekst();
    int getal = 0;
    const auto uit = std::from_chars(tekst.data(), tekst.data() + tekst.size(), getal);
    if (tekst.empty() || uit.ec != std::errc{} || uit.ptr != tekst.data() + tekst.size() ||
        getal < minstens || getal > hoogstens) {
        const bool zonderEind = hoogstens == std::numeric_limits<int>::max();
        melding(*waarde,
                "Het veld \"" + std::string(naam) + "\" moet een heel getal zijn van " +
                    std::to_string(minstens) +
                    (zonderEind ? " of meer." : " tot en met " + std::to_string(hoogstens) + "."));
        return std::nullopt;
    }
    return getal;
}

std::string Velden::datum(std::string_view naam, bool verplicht) {
    const auto waarde = neem(naam);
    if (!waarde) {
        if (verplicht && knoop_.isTabel())
            melding("Bij " + wat_ + " ontbreekt het veld \"" + std::string(naam) + "\".");
        return {};
    }
    const std::string tekst(waarde->tekst());
    if (isDatum(tekst)) return tekst;
    melding(*waarde, "Het veld \"" + std::string(naam) +
                         "\" moet een bestaande datum zijn, als jaar-maand-dag: 2015-07-01.");
    return {};
}

std::vector<Knoop> Velden::lijst(std::string_view naam, bool verplicht) {
    const auto waarde = neem(naam);
    if (!waarde) {
        if (verplicht && knoop_.isTabel())
            melding("Bij " + wat_ + " ontbreekt de lijst \"" + std::string(naam) + "\".");
        return {};
    }
    if (!waarde->isLijst()) {
        melding(*waarde, "Het veld \"" + std::string(naam) +
                             "\" moet een lijst zijn, maar hier staat " + vorm(*waarde) + ".");
        return {};
    }
    std::vector<Knoop> delen = waarde->delen();
    if (verplicht && delen.empty())
        melding(*waarde, "De lijst \"" + std::string(naam) + "\" is leeg. Vul haar in.");
    return delen;
}

std::vector<std::string> Velden::teksten(std::string_view naam, bool verplicht) {
    std::vector<std::string> uit;
    for (const Knoop& een : lijst(naam, verplicht))
        uit.push_back(leesTekst(een, meldingen_, "Elk deel van \"" + std::string(naam) + "\""));
    return uit;
}

std::optional<Knoop> Velden::tabel(std::string_view naam, bool verplicht) {
    const auto waarde = neem(naam);
    if (!waarde) {
        if (verplicht && knoop_.isTabel())
            melding("Bij " + wat_ + " ontbreekt het veld \"" + std::string(naam) + "\".");
        return std::nullopt;
    }
    if (waarde->isTabel()) return waarde;
    melding(*waarde, "Het veld \"" + std::string(naam) +
                         "\" moet zelf velden hebben, maar hier staat " + vorm(*waarde) + ".");
    return std::nullopt;
}

void Velden::melding(const Knoop& knoop, std::string tekst) {
    meldingen_.bij(knoop.regel(), knoop.kolom(), std::move(tekst));
}

void Velden::melding(std::string tekst) {
    melding(knoop_, std::move(tekst));
}

void Velden::klaar() {
    for (const Veld& veld : velden_)
        if (!veld.gevraagd) {
            const bool naamOk = !veld.naam.empty();
            melding(veld.sleutel, naamOk ? "Het veld \"" + veld.naam + "\" is onbekend bij " +
                                               wat_ + "." + bedoeltU(veld.naam, bekend_)
                                         : "De naam van een veld moet een tekst zijn.");
        }
}

}  // namespace maatlat
