{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}{{>PAGINAKOP}}
<p>{{STAND}}</p>
{{#LET_OP}}
<p class="warning">{{MELDING}}</p>
{{/LET_OP}}
{{#PUNTEN}}
<section aria-labelledby="punten">
<h2 id="punten">Punten van de organisatie</h2>
<ul class="kaarten">
{{#PUNT}}
<li>
<h3><a href="{{PAD}}">{{NAAM}}</a></h3>
<p>{{>STATUSLABEL}}</p>
<p>Soort: {{SOORT}}.{{#BESLOTEN}} Besluit: {{BESLUIT}}.{{/BESLOTEN}}</p>
</li>
{{/PUNT}}
</ul>
</section>
{{/PUNTEN}}
{{#ZIENSWIJZE}}
<section>
<h2>{{KOP}}</h2>
<blockquote><p class="zoals-getypt">{{TEKST}}</p></blockquote>
{{#MET_NAWOORD}}
<h3>Nawoord van de inspectie</h3>
<p class="zoals-getypt">{{NAWOORD}}</p>
{{/MET_NAWOORD}}
{{#SCHRIJVEN}}
<p><a href="{{NAWOORDPAD}}">{{KNOP}}</a></p>
{{/SCHRIJVEN}}
</section>
{{/ZIENSWIJZE}}
{{#VERSCHILLEN}}
<p><a href="{{VERSCHILLENPAD}}">Verschillen met het concept</a></p>
{{/VERSCHILLEN}}
{{#TERUGNEMEN}}
<section aria-labelledby="terugnemen">
<h2 id="terugnemen">Terug naar het begin</h2>
<p>Moet er meer veranderen dan de organisatie noemt? Dan kan de toets terug naar het begin. Daarna gaat het nieuwe concept alle stappen weer langs. De punten van de organisatie blijven staan.</p>
<form method="post" action="{{TERUGPAD}}">
{{>FORMULIERZEGEL}}
<input type="hidden" name="versie" value="{{TERUGVERSIE}}">
{{>FORMULIERVELD}}
<button type="submit" class="secondary">Terug naar het begin</button>
</form>
</section>
{{/TERUGNEMEN}}
{{>PAGINAVOET}}
