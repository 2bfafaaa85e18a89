// SPDX-License-Identifier: EUPL-1.2
#include "domain/opvolging/voortgang.h"

#include <algorithm>
#include <charconv>

#include "domain/woordtabel.h"

namespace maatlat {

namespace {

constexpr Woordtabel<kRitmematen.size()> kMaatwoorden{"weken", "maanden"};
constexpr Woordtabel<kVerificatiewijzen.size()> kWijzewoorden{"document", "telefoongesprek",
                                                              "bezoek", "steekproef"};
constexpr Woordtabel<kVerificatieuitkomsten.size()> kVerificatiewoorden{"klopt", "klopt deels",
                                                                        "klopt niet"};
constexpr Woordtabel<kUitstelbesluiten.size()> kUitstelwoorden{"open", "toegekend", "afgewezen"};
constexpr Woordtabel<kAuditantwoorden.size()> kAuditwoorden{"voldoet", "voldoet niet",
                                                            "niet vast te stellen"};

std::int64_t getalUit(const std::string& tekst) {
    std::int64_t uit = 0;
    std::from_chars(tekst.data(), tekst.data() + tekst.size(), uit);
    return uit;
}

std::string jaAls(bool geldt) {
    return geldt ? "ja" : "";
}

/// Reads the fields of one record by name.
struct Versielezer {
    const Bewaardevastlegging& van;
    std::string vast(std::string_view naam) const { return van.inhoud().tekst(naam); }
    std::int64_t nummer(std::string_view naam) const { return getalUit(vast(naam)); }
    bool ja(std::string_view naam) const { return !vast(naam).empty(); }
    Tekst tekst(std::string_view naam) const { return van.tekst(naam); }
    bool gewist() const { return van.inhoud().paren().empty(); }
};

}  // namespace

std::string_view naam(Ritmemaat maat) {
    return woordVan(kMaatwoorden, maat);
}
std::optional<Ritmemaat> ritmemaatMetNaam(std::string_view woord) {
    return metWoord<Ritmemaat>(kMaatwoorden, woord);
}
std::string_view naam(Verificatiewijze wijze) {
    return woordVan(kWijzewoorden, wijze);
}
std::optional<Verificatiewijze> verificatiewijzeMetNaam(std::string_view woord) {
    return metWoord<Verificatiewijze>(kWijzewoorden, woord);
}
std::string_view naam(Verificatieuitkomst uitkomst) {
    return woordVan(kVerificatiewoorden, uitkomst);
}
std::optional<Verificatieuitkomst> verificatieuitkomstMetNaam(std::string_view woord) {
    return metWoord<Verificatieuitkomst>(kVerificatiewoorden, woord);
}
std::string_view naam(Uitstelbesluit besluit) {
    return woordVan(kUitstelwoorden, besluit);
}
std::optional<Uitstelbesluit> uitstelbesluitMetNaam(std::string_view woord) {
    return metWoord<Uitstelbesluit>(kUitstelwoorden, woord);
}
std::string_view naam(Auditantwoord antwoord) {
    return woordVan(kAuditwoorden, antwoord);
}
std::optional<Auditantwoord> auditantwoordMetNaam(std::string_view woord) {
    return metWoord<Auditantwoord>(kAuditwoorden, woord);
}

int EigenAudit::aantal(Auditantwoord antwoord) const {
    return static_cast<int>(std::ranges::count(dossiers, antwoord, &Auditdossier::antwoord));
}

bool Natrekking::isGelezen() const {
    return std::ranges::all_of(dossiers,
                               [](const Dossier& een) { return een.antwoord.has_value(); });
}

Vastlegging vastlegging(const Ritme& van) {
    return {{"onderwerp", van.onderwerp},
            {"per-maatregel", jaAls(van.perMaatregel)},
            {"elke", std::to_string(van.elke)},
            {"maat", std::string(naam(van.maat))},
            {"vanaf", van.vanaf},
            {"tot", van.tot},
            {"gestopt", van.gestopt}};
}

Vastlegging vastlegging(const Voortgangsmelding& van) {
    Vastlegging uit{{"ritme", std::to_string(van.ritme)},
                    {"dag", van.dag},
                    {"maatregel", std::to_string(van.maatregel)},
                    {"tekst", van.tekst},
                    {"uitgevoerd", van.uitgevoerd},
                    {"laat", jaAls(van.laat)}};
    for (const Voortgangsbewijs& een : van.bewijs)
        uit.voegToe("bewijs", een.bijlage.sha256);
    return uit;
}

Vastlegging vastlegging(const Voortgangsbewijs& van) {
    return {{"naam", van.bijlage.naam},
            {"sha256", van.bijlage.sha256},
            {"soort", van.bijlage.soort},
            {"grootte", std::to_string(van.bijlage.grootte)},
            {"ingetrokken", van.ingetrokken}};
}

Vastlegging vastlegging(const Verificatie& van) {
    Vastlegging uit{{"maatregel", std::to_string(van.maatregel)},
                    {"wijze", std::string(naam(van.wijze))},
                    {"dag", van.dag},
                    {"gezien", van.gezien},
                    {"uitkomst", std::string(naam(van.uitkomst))}};
    if (van.steekproef != 0) {
        uit.voegToe("steekproef", std::to_string(van.steekproef));
        uit.voegToe("steekproefnaam", van.steekproefnaam);
        uit.voegToe("cijfers", van.cijfers);
        uit.voegToe("bewijs", van.bewijs);
    }
    return uit;
}

Vastlegging vastlegging(const Uitstelverzoek& van) {
    return {{"maatregel", std::to_string(van.maatregel)},
            {"oud", van.oud},
            {"nieuw", van.nieuw},
            {"reden", van.reden},
            {"besluit", std::string(naam(van.besluit))},
            {"waarom", van.waarom}};
}

Vastlegging vastlegging(const EigenAudit& van) {
    Vastlegging uit{{"verwachting", van.verwachting},
                    {"maatregel", std::to_string(van.maatregel)},
                    {"voor", van.voor},
                    {"vraag", van.vraag},
                    {"ingediend", van.ingediend},
                    {"laat", jaAls(van.laat)},
                    {"toets", std::to_string(van.uitToets)},
                    {"steekproef", std::to_string(van.uitSteekproef)},
                    {"steekproefnaam", van.uitNaam},
                    {"trekking", van.trekking},
                    {"populatie", std::to_string(van.populatie)},
                    {"toelichting", van.toelichting}};
    if (!van.uitBewijs.empty()) {
        uit.voegToe("bewijs", van.uitBewijs);
        uit.voegToe("cijfers", van.uitCijfers);
    }
    for (const Auditdossier& een : van.dossiers) {
        uit.voegToe("dossier", een.dossier);
        uit.voegToe("antwoord", std::string(naam(een.antwoord)));
    }
    return uit;
}

Vastlegging vastlegging(const Natrekking& van) {
    Vastlegging uit{{"audit", std::to_string(van.audit)},
                    {"startwaarde", van.startwaarde},
                    {"toelichting", van.toelichting}};
    for (const Natrekking::Dossier& een : van.dossiers) {
        uit.voegToe("dossier", een.dossier);
        uit.voegToe("antwoord", een.antwoord ? std::string(naam(*een.antwoord)) : std::string());
    }
    return uit;
}

void lees(const Bewaardevastlegging& van, Ritme& uit) {
    const Versielezer lezer{van};
    if (lezer.gewist()) return;
    uit.onderwerp = lezer.tekst("onderwerp");
    uit.perMaatregel = lezer.ja("per-maatregel");
    uit.elke = static_cast<int>(lezer.nummer("elke"));
    uit.maat = ritmemaatMetNaam(lezer.vast("maat")).value_or(Ritmemaat::maanden);
    uit.vanaf = lezer.vast("vanaf");
    uit.tot = lezer.vast("tot");
    uit.gestopt = lezer.vast("gestopt");
}

void lees(const Bewaardevastlegging& van, Voortgangsmelding& uit) {
    const Versielezer lezer{van};
    if (lezer.gewist()) return;
    uit.ritme = lezer.nummer("ritme");
    uit.dag = lezer.vast("dag");
    uit.maatregel = lezer.nummer("maatregel");
    uit.tekst = lezer.tekst("tekst");
    uit.uitgevoerd = lezer.vast("uitgevoerd");
    uit.laat = lezer.ja("laat");
}

void lees(const Bewaardevastlegging& van, Verificatie& uit) {
    const Versielezer lezer{van};
    if (lezer.gewist()) return;
    uit.maatregel = lezer.nummer("maatregel");
    uit.wijze = verificatiewijzeMetNaam(lezer.vast("wijze")).value_or(uit.wijze);
    uit.dag = lezer.vast("dag");
    uit.gezien = lezer.tekst("gezien");
    uit.uitkomst = verificatieuitkomstMetNaam(lezer.vast("uitkomst")).value_or(uit.uitkomst);
    uit.steekproef = lezer.nummer("steekproef");
    uit.steekproefnaam = lezer.vast("steekproefnaam");
    uit.cijfers = lezer.vast("cijfers");
    uit.bewijs = lezer.vast("bewijs");
}

void lees(const Bewaardevastlegging& van, Uitstelverzoek& uit) {
    const Versielezer lezer{van};
    if (lezer.gewist()) return;
    uit.maatregel = lezer.nummer("maatregel");
    uit.oud = lezer.vast("oud");
    uit.nieuw = lezer.vast("nieuw");
    uit.reden = lezer.tekst("reden");
    uit.besluit = uitstelbesluitMetNaam(lezer.vast("besluit")).value_or(uit.besluit);
    uit.waarom = lezer.tekst("waarom");
}

void lees(const Bewaardevastlegging& van, EigenAudit& uit) {
    const Versielezer lezer{van};
    if (lezer.gewist()) return;
    uit.verwachting = lezer.vast("verwachting");
    uit.maatregel = lezer.nummer("maatregel");
    uit.voor = lezer.vast("voor");
    uit.vraag = lezer.tekst("vraag");
    uit.ingediend = lezer.vast("ingediend");
    uit.laat = lezer.ja("laat");
    uit.uitToets = lezer.nummer("toets");
    uit.uitSteekproef = lezer.nummer("steekproef");
    uit.uitNaam = lezer.vast("steekproefnaam");
    uit.uitBewijs = lezer.vast("bewijs");
    uit.uitCijfers = lezer.vast("cijfers");
    uit.trekking = lezer.tekst("trekking");
    uit.populatie = lezer.nummer("populatie");
    uit.toelichting = lezer.tekst("toelichting");
    uit.dossiers.clear();
    const auto dossiers = van.inhoud().alle("dossier");
    const auto antwoorden = van.inhoud().alle("antwoord");
    for (std::size_t i = 0; i < std::min(dossiers.size(), antwoorden.size()); ++i)
        uit.dossiers.push_back(
            {dossiers[i], auditantwoordMetNaam(antwoorden[i]).value_or(Auditantwoord::onbekend)});
}

void lees(const Bewaardevastlegging& van, Natrekking& uit) {
    const Versielezer lezer{van};
    if (lezer.gewist()) return;
    uit.audit = lezer.nummer("audit");
    uit.startwaarde = lezer.vast("startwaarde");
    uit.toelichting = lezer.tekst("toelichting");
    uit.dossiers.clear();
    const auto dossiers = van.inhoud().alle("dossier");
    const auto antwoorden = van.inhoud().alle("antwoord");
    for (std::size_t i = 0; i < std::min(dossiers.size(), antwoorden.size()); ++i)
        uit.dossiers.push_back({dossiers[i], auditantwoordMetNaam(antwoorden[i])});
}

std::string voortgangbewijssleutel(std::int64_t melding, int nr) {
    return "voortgang/" + std::to_string(melding) + "/bewijs/" + std::to_string(nr);
}

bool isVoortgangbewijs(std::string_view sleutel) {
    return sleutel.starts_with("voortgang/") && sleutel.find("/bewijs/") != std::string_view::npos;
}

}  // namespace maatlat
