{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}{{>PAGINAKOP}}
{{#LINK}}
<p>Met deze link kiest {{VOOR}} zelf een wachtwoord. Hij werkt één keer, {{GELDIG}}.</p>
<p class="met-regels"><code>{{ADRES}}</code></p>
<p>Maatlat verstuurt geen e-mail. Kopieer de link nu en geef hem zelf aan {{VOOR}}, langs een weg die u vertrouwt. U kunt hem hierna niet meer opvragen: Maatlat bewaart hem niet leesbaar.</p>
{{/LINK}}
{{#AL_GETOOND}}
<p>Deze link is al een keer getoond. Maatlat bewaart hem niet leesbaar. Bent u hem kwijt, maak dan een nieuwe: de vorige werkt dan niet meer.</p>
{{/AL_GETOOND}}
<p><a href="{{PERSOONPAD}}">Naar de pagina van {{NAAM}}</a></p>
<p><a href="/beheer/personen">Naar alle personen</a></p>
{{>PAGINAVOET}}
