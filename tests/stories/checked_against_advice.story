# What the articles warn of is found in one's own message: a plea, a defence, blame, a challenge, a why, and too many words.
at   2026-11-23 10:00
you  hello
you  [start]
you  leeds
you  [yes]
you  /check
you  Hello Dana. Why was I not chosen? I think your decision is wrong, and I was the best candidate by far. In fact I do have ten years of experience with budgets, so what you said about me is not true. You never gave me a fair chance and you did not even read my CV properly. Please reconsider and give me another chance.
open draft.checked
says A27
says A28
says A32
says A33
says A89
you  [change]
you  Thank you for letting me know, and for your time. I respect your decision. I have worked in kitchens of many kinds, large and small, and in each of them I have learnt something that I still use, from the ordering of the stores to the cleaning at night, and from the people who were there before me. I have worked in kitchens of many kinds, large and small, and in each of them I have learnt something that I still use, from the ordering of the stores to the cleaning at night, and from the people who were there before me. I have worked in kitchens of many kinds, large and small, and in each of them I have learnt something that I still use, from the ordering of the stores to the cleaning at night, and from the people who were there before me. I have worked in kitchens of many kinds, large and small, and in each of them I have learnt something that I still use, from the ordering of the stores to the cleaning at night, and from the people who were there before me. Could you give me one tip for future interviews?
open draft.checked
says A55
