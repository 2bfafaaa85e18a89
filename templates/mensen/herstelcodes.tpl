{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}{{>PAGINAKOP}}
{{#CODES}}
<p>Met een herstelcode logt u in als u uw telefoon niet hebt. Elke code werkt één keer. U ziet de codes nu, en daarna nooit meer: druk deze pagina af of schrijf de codes over, en bewaar ze niet bij uw telefoon of wachtwoord.</p>
<h2>Herstelcodes van {{EMAIL}} voor Maatlat</h2>
<ol class="herstelcodes">
{{#CODE}}
<li><code>{{HERSTELCODE}}</code></li>
{{/CODE}}
</ol>
<p>Eerdere herstelcodes werken niet meer.</p>
{{/CODES}}
{{#AL_GETOOND}}
<p>Uw herstelcodes zijn al een keer getoond. Maatlat bewaart ze niet leesbaar. Bent u ze kwijt, <a href="/account/herstelcodes">maak dan nieuwe</a>.</p>
{{/AL_GETOOND}}
{{#VERDER}}
<p class="niet-op-papier"><a href="{{PAD}}">Ik heb de codes bewaard, ga verder</a></p>
{{/VERDER}}
{{#MET_BEWAARD}}
<p>Wat u eerder had ingevuld is nog niet opgeslagen. Ga verder om het terug te krijgen.</p>
<form method="post" action="/account/verder">
{{>FORMULIERZEGEL}}
<input type="hidden" name="bewaard" value="{{BEWAARD}}">
<button type="submit">Ik heb de codes bewaard, ga verder</button>
</form>
{{/MET_BEWAARD}}
{{>PAGINAVOET}}
