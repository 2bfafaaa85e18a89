// SPDX-License-Identifier: EUPL-1.2
#include "exchange/traject/agendabestand.h"

#include <libical/ical.h>

#include <cstdlib>
#include <memory>
#include <new>
#include <stdexcept>
#include <string_view>

#include "domain/dag.h"

namespace maatlat {

namespace {

struct Weg {
    void operator()(icalcomponent* deel) const { icalcomponent_free(deel); }
    void operator()(char* tekst) const { std::free(tekst); }
};
using Deel = std::unique_ptr<icalcomponent, Weg>;

void voegToe(const Deel& deel, icalproperty* eigenschap) {
    if (!eigenschap) throw std::bad_alloc();
    icalcomponent_add_property(deel.get(), eigenschap);
}

/// A property that the library has no name for, like those of calendar programs.
void voegToe(const Deel& deel, const std::string& naam, const std::string& waarde) {
    voegToe(deel, icalproperty_new_from_string((naam + ":" + waarde).c_str()));
}

icaltimetype opTijd(const std::string& tekst) {
    const icaltimetype uit = icaltime_from_string(tekst.c_str());
    if (icaltime_is_null_time(uit)) throw std::logic_error("no moment: " + tekst);
    return uit;
}

/// "20261204" of "2026-12-04", `erna` days later.
icaltimetype dagVan(const std::string& iso, int erna) {
    const auto dag = dagUit(iso);
    if (!dag) throw std::logic_error("no day: " + iso);
    icaltimetype uit = opTijd(iso.substr(0, 4) + iso.substr(5, 2) + iso.substr(8, 2));
    icaltime_adjust(&uit, erna, 0, 0, 0);
    return uit;
}

/// "20261122T093000Z" of "2026-11-22T09:30:00.000Z".
icaltimetype momentVan(const std::string& moment) {
    if (moment.size() < 19) throw std::logic_error("no moment: " + moment);
    std::string uit;
    for (const char teken : std::string_view(moment).substr(0, 19))
        if (teken != '-' && teken != ':') uit += teken;
    return opTijd(uit + "Z");
}

Deel alsDeel(const Agendapunt& punt) {
    Deel uit(icalcomponent_new(ICAL_VEVENT_COMPONENT));
    voegToe(uit, icalproperty_new_uid(punt.uid.c_str()));
    voegToe(uit, icalproperty_new_dtstamp(momentVan(punt.gewijzigd)));
    voegToe(uit, icalproperty_new_lastmodified(momentVan(punt.gewijzigd)));
    voegToe(uit, icalproperty_new_sequence(punt.volgnr));
    voegToe(uit, icalproperty_new_dtstart(dagVan(punt.dag, 0)));
    voegToe(uit, icalproperty_new_dtend(dagVan(punt.dag, 1)));
    voegToe(uit, icalproperty_new_summary(punt.titel.c_str()));
    if (!punt.uitleg.empty()) voegToe(uit, icalproperty_new_description(punt.uitleg.c_str()));
    voegToe(uit, icalproperty_new_status(punt.vervallen ? ICAL_STATUS_CANCELLED
                                                        : ICAL_STATUS_CONFIRMED));
    voegToe(uit, icalproperty_new_transp(ICAL_TRANSP_TRANSPARENT));
    voegToe(uit, icalproperty_new_class(ICAL_CLASS_PRIVATE));
    return uit;
}

}  // namespace

std::string agendabestand(const std::string& naam, const std::vector<Agendapunt>& punten) {
    const Deel agenda(icalcomponent_new(ICAL_VCALENDAR_COMPONENT));
    voegToe(agenda, icalproperty_new_version("2.0"));
    voegToe(agenda, icalproperty_new_prodid("-//Maatlat//Wat wacht op u//NL"));
    voegToe(agenda, icalproperty_new_calscale("GREGORIAN"));
    voegToe(agenda, icalproperty_new_method(ICAL_METHOD_PUBLISH));
    voegToe(agenda, "X-WR-CALNAME", naam);
    voegToe(agenda, "X-PUBLISHED-TTL", "PT6H");
    for (const Agendapunt& een : punten)
        icalcomponent_add_component(agenda.get(), alsDeel(een).release());
    const std::unique_ptr<char, Weg> tekst(icalcomponent_as_ical_string_r(agenda.get()));
    if (!tekst) throw std::bad_alloc();
    return tekst.get();
}

}  // namespace maatlat
