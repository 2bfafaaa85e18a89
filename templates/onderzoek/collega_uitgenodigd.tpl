{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}{{>PAGINAKOP}}
{{#NIEUWE_LINK}}
<p>Met deze link kiest {{VOOR}} zelf een wachtwoord. Hij werkt één keer, zeven dagen lang.</p>
<p class="met-regels"><code>{{ADRES}}</code></p>
<p>Maatlat verstuurt geen e-mail. Kopieer de link nu en geef hem zelf aan {{VOOR}}, langs een weg die u vertrouwt. U kunt hem hierna niet meer opvragen: Maatlat bewaart hem niet leesbaar. {{VOOR}} ziet na het inloggen alleen deze zelfevaluatie.</p>
{{/NIEUWE_LINK}}
{{#AL_GETOOND}}
<p>Deze link is al een keer getoond. Maatlat bewaart hem niet leesbaar. Bent u hem kwijt, maak dan een nieuwe: de vorige werkt dan niet meer.</p>
{{/AL_GETOOND}}
<p><a href="{{TERUGPAD}}">Terug naar Samenwerken</a></p>
{{>PAGINAVOET}}
