// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>
#include <filesystem>
#include <map>
#include <ostream>
#include <utility>

#include "cli/formulier_controle.h"
#include "cli/opdrachten.h"
#include "cli/teksttabel.h"
#include "domain/melding.h"
#include "kader/bestand.h"
#include "kader/bestandssoort.h"
#include "kader/kader_lezer.h"
#include "kader/landelijk/hertoetsregels_lezer.h"
#include "kader/landelijk/kaderverband_lezer.h"
#include "kader/landelijk/tegelkaart_lezer.h"
#include "kader/privacykennis_lezer.h"
#include "kader/publicatie/openbaarmaking_lezer.h"
#include "kader/steekproef/termijnkalender_lezer.h"
#include "rules/bewijs.h"
#include "taal/telzin.h"
#include "taal/zin.h"
#include "toetsing/landelijk/kaderverbanden.h"
#include "toetsing/toets/verklaring_tekst.h"

namespace maatlat {

namespace {

std::string omvang(const Toetsingskader& kader) {
    std::size_t verwachtingen = 0;
    for (const Criterium* een : kader.criteria())
        verwachtingen += een->verwachtingen.size();
    return inCijfers(static_cast<long>(kader.themas.size()), kThema) + ", " +
           inCijfers(static_cast<long>(kader.criteria().size()), kCriterium) + ", " +
           inCijfers(static_cast<long>(verwachtingen), kVerwachting) + " (" +
           std::to_string(kader.aantalBeoordeeld()) + " beoordeeld)";
}

/// Prints the proof for every criterium; true when no rule has a fault that the kader does not own
/// up to.
bool toonBewijzen(const Toetsingskader& kader, const Regelset& set, std::ostream& uit) {
    bool sluitend = true;
    for (const Criterium* criterium : kader.criteria()) {
        const Beslisregel& regel = *kader.regel(set, *criterium);
        const Bewijs gevonden = bewijs(regel, criterium->aantal);
        const bool bekend = alleenBekendeGaten(gevonden, regel);
        uit << "    " << criterium->code << ": ";
        if (gevonden.sluitend())
            uit << "sluitend, elk van de " << gevonden.tellingen
                << " mogelijke tellingen heeft precies één oordeel\n";
        else
            uit << (bekend ? "bekend gat in de norm" : "NIET SLUITEND") << "\n";
        const std::string woorden = bewijsInWoorden(gevonden, regel);
        if (!woorden.empty()) uit << afgebroken(woorden, 8);
        uit << afgebroken(allesNvtInWoorden(regel, criterium->aantal), 8);
        sluitend &= bekend;
    }
    return sluitend;
}

/// Where each rule would stop working if its criterium had more verwachtingen: told once per rule.
void toonGrenzen(const Toetsingskader& kader, const Regelset& set, std::ostream& uit) {
    std::map<const Beslisregel*, int> grootste;
    for (const Criterium* een : kader.criteria()) {
        int& aantal = grootste[kader.regel(set, *een)];
        aantal = std::max(aantal, een->aantal);
    }
    const auto toon = [&](const std::string& waarvan, const Beslisregel& regel) {
        const auto gebruikt = grootste.find(&regel);
        if (gebruikt == grootste.end()) return;
        const auto gevonden = kleinsteTegenvoorbeeld(regel, gebruikt->second + 1, kMaxBeoordeeld);
        if (!gevonden) return;
        uit << afgebroken("Met een criterium van " +
                              inCijfers(gevonden->telling.totaal(), kVerwachting) +
                              " zou de regel voor " + waarvan +
                              (gevonden->passend.empty() ? " geen" : " meer dan één") +
                              " oordeel geven bij " + tellingInWoorden(gevonden->telling) + ".",
                          4);
    };
    for (const auto& [code, regel] : set.perThema)
        toon("thema " + code, regel);
    for (const auto& [code, regel] : set.perCriterium)
        toon("criterium " + code, regel);
}

/// Prints what was found in a kader that could be read; true when it is sound.
bool toonOnderzoek(const Toetsingskader& kader, const std::string& bestand, std::ostream& uit) {
    bool deugt = true;
    uit << bestand << ": " << kader.naam << "\n    " << omvang(kader) << "\n    hash " << kader.hash
        << "\n";
    for (const Regelset& set : kader.regelsets) {
        uit << "  regelset " << set.naam << (set.afgeleid ? " (afgeleid)" : "") << "\n";
        deugt &= toonBewijzen(kader, set, uit);
        toonGrenzen(kader, set, uit);
    }
    uit << (deugt ? "  Dit kader is in orde.\n"
                  : "  Dit kader is niet in orde: een regelset is niet sluitend.\n");
    return deugt;
}

void toonKalender(const Termijnkalender& kalender, const std::string& bestand, std::ostream& uit) {
    uit << bestand << ": dagen die met een feestdag zijn gelijkgesteld\n";
    for (const Gelijkstelling& een : kalender.besluiten()) {
        std::string dagen;
        for (const Dag dag : een.dagen)
            dagen += " " + iso(dag);
        uit << afgebroken(std::to_string(een.van) + " tot en met " + std::to_string(een.totEnMet) +
                              ":" + dagen + " (" + een.bron + ")",
                          4);
    }
    uit << "  Bekend tot en met " << *kalender.bekendTotEnMet() << ". Dit bestand is in orde.\n";
}

void toonRegimes(const Openbaarmakingsregimes& regimes, const std::string& bestand,
                 std::ostream& uit) {
    uit << bestand << ": regimes van openbaarmaking\n";
    for (const Openbaarmakingsregime& een : regimes) {
        uit << afgebroken(een.id + ": " + een.naam + " (" + een.grond + ")", 4);
        for (const std::string& open : een.open)
            uit << afgebroken("Open: " + open, 6);
    }
    uit << "  Dit bestand is in orde.\n";
}

void toonHertoetsregels(const Hertoetsregels& regels, const std::string& bestand,
                        std::ostream& uit) {
    uit << bestand << ": regels voor hertoetsen\n";
    for (const Hertoetsregel& een : regels)
        uit << afgebroken(een.id + ": " + een.naam + " (" + een.bron + ")", 4);
    uit << "  Dit bestand is in orde.\n";
}

void toonPrivacykennis(const std::string& inhoud, const std::string& bestand, std::ostream& uit) {
    Privacykennis kennis;
    leesPrivacykennis(inhoud, bestand, kennis);
    std::size_t woorden = 0;
    for (const auto& lijst : kennis.lijsten)
        woorden += lijst.size();
    std::size_t eigennamen = 0;
    for (const auto& [eerste, plek] : kennis.eigennamen)
        eigennamen += plek.size();
    uit << bestand << ": woorden van de privacywacht\n    " << woorden << " woorden";
    if (eigennamen > 0) uit << " en " << eigennamen << " eigennamen";
    uit << "\n  Dit bestand is in orde.\n";
}

void toonVerband(const std::string& bestand, std::ostream& uit) {
    const Kaderverbandbestand gelezen = leesKaderverbandbestand(bestand);
    uit << bestand << ": verband tussen twee kaders\n";
    for (const Toetsingskader* een : {&gelezen.van, &gelezen.naar})
        uit << "    " << een->id << ", versie " << een->versie << ", hash " << een->hash << "\n";
    for (const Verbandsoort soort :
         {Verbandsoort::gelijk, Verbandsoort::deelVan, Verbandsoort::omvat, Verbandsoort::overlapt,
          Verbandsoort::geenVerband})
        uit << "    " << naam(soort) << ": "
            << std::ranges::count(gelezen.verband.verbanden, soort, &Verwachtingsverband::soort)
            << "\n";
    uit << "  Dit bestand is in orde.\n";
}

void toonTegelkaart(const Tegelkaart& kaart, const std::string& bestand, std::ostream& uit) {
    uit << bestand << ": tegelkaart\n    " << kaart.tegels.size()
        << " tegels\n  Dit bestand is in orde.\n";
}

/// Prints what was found in a kader or another file of criteria/; true when it is sound.
bool onderzoek(const std::string& inhoud, const std::string& bestand, std::ostream& uit) {
    const std::string soort = bestandssoort(inhoud, bestand);
    if (soort == kGelijkgesteldeDagen)
        toonKalender(leesTermijnkalender(inhoud, bestand), bestand, uit);
    else if (soort == kOpenbaarmaking)
        toonRegimes(leesOpenbaarmaking(inhoud, bestand), bestand, uit);
    else if (soort == kHertoetsregels)
        toonHertoetsregels(leesHertoetsregels(inhoud, bestand), bestand, uit);
    else if (soort == kPrivacynamen || soort == kPrivacywoorden)
        toonPrivacykennis(inhoud, bestand, uit);
    else if (soort == kKaderverband)
        toonVerband(bestand, uit);
    else if (soort == kTegelkaart)
        toonTegelkaart(leesTegelkaart(inhoud, bestand), bestand, uit);
    else if (soort == "dossierformulier")
        toonFormulier(inhoud, bestand, uit);
    else
        return toonOnderzoek(leesKader(inhoud, bestand), bestand, uit);
    return true;
}

/// The text of each clause beside the conditions it was encoded as: what someone who knows the norm
/// must be able to compare.
void toonRegel(const std::string& waarvan, const Beslisregel& regel, std::ostream& uit) {
    uit << "\n" << afgebroken(waarvan + ": " + regel.tekst, 2);
    for (const Clausule& clausule : regel.clausules)
        uit << afgebroken("- " + clausule.tekst, 4)
            << afgebroken("als " + voorwaardenInWoorden(clausule), 6);
    uit << afgebroken("Bron: " + regel.bron, 4);
    if (!regel.bekendGat.empty()) uit << afgebroken("Bekend gat: " + regel.bekendGat, 4);
}

}  // namespace

int kaderControleer(const KaderOpties& opties, const Uitvoer& uitvoer) {
    int uitslag = kGoed;
    for (const std::string& bestand : opties.bestanden) {
        // A file that cannot be read at all is wrong use; one that can, but is no sound kader, is
        // the answer no.
        std::string inhoud;
        try {
            inhoud = leesBestand(bestand, kGrootsteYaml);
        } catch (const Invoerfout& fout) {
            uitvoer.bij << fout.what() << "\n";
            uitslag = kFout;
            continue;
        }
        bool deugt = false;
        try {
            deugt = onderzoek(inhoud, bestand, uitvoer.uit);
        } catch (const Invoerfout& fout) {
            uitvoer.bij << fout.what() << "\n";
        }
        if (!deugt) uitslag = std::max(uitslag, kNietGoed);
    }
    return uitslag;
}

int kaderToon(const KaderOpties& opties, const Uitvoer& uitvoer) {
    std::ostream& uit = uitvoer.uit;
    for (const std::string& bestand : opties.bestanden) {
        const Toetsingskader kader = leesKaderbestand(bestand);
        uit << kader.naam << "\n"
            << "id " << kader.id << ", versie " << kader.versie << ", geldig van "
            << datumInWoorden(kader.geldigVan)
            << (kader.geldigTot.empty() ? "" : " tot en met " + datumInWoorden(kader.geldigTot))
            << "\nhash " << kader.hash << "\n"
            << afgebroken("Bron: " + kader.bron, 0);
        for (const Thema& thema : kader.themas) {
            uit << "\n" << thema.code << " " << thema.naam << "\n" << afgebroken(thema.doel, 2);
            for (const Criterium& criterium : thema.criteria) {
                uit << "\n" << afgebroken(criterium.code + " " + criterium.tekst, 2);
                for (const Verwachting& een : criterium.verwachtingen) {
                    uit << afgebroken(een.code + " " + een.tekst, 4);
                    if (!een.beoordeeld) uit << afgebroken("(nvt: " + een.reden + ")", 8);
                    if (!een.voetnoot.empty()) uit << afgebroken("Voetnoot: " + een.voetnoot, 8);
                }
            }
        }
        for (const std::string& voetnoot : kader.voetnoten)
            uit << "\n" << afgebroken("Voetnoot: " + voetnoot, 0);
        for (const Regelset& set : kader.regelsets) {
            uit << "\nRegelset " << set.naam << ": " << set.titel
                << (set.afgeleid ? " (afgeleid)" : "") << "\n"
                << afgebroken(set.toelichting, 2) << afgebroken("Bron: " + set.bron, 2);
            for (const auto& [code, regel] : set.perThema)
                toonRegel("Thema " + code, regel, uit);
            for (const auto& [code, regel] : set.perCriterium)
                toonRegel("Criterium " + code, regel, uit);
        }
    }
    return kGoed;
}

}  // namespace maatlat
