# In silence, the day of an interview that was named in the telling is not asked again.
you  hello
you  yes
you  Toronto
you  yes
you  had an interview at Shopify three weeks ago and havent heard a thing, I'm okay
you  correct
not  rejection.interviewed
case told=silence interviewed_on=2026-11-02
you  im ok
not  rejection.interviewed
